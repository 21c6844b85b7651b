/** Whether a media query applies. @param width Of the window, in CSS pixels. `null`: on paper. */
export function mediaApply(media: string, width: number | null): boolean | null {
  if (!media.trim() || /^all$/i.test(media.trim())) return true
  const parts = media.split(',').map((part) => partApplies(part.trim().toLowerCase(), width))
  if (parts.includes(true)) return true
  return parts.includes(null) ? null : false
}

function partApplies(part: string, width: number | null): boolean | null {
  const [, not, type = 'all'] = /^(?:(not)\s+|only\s+)?(all|screen|print|speech)?\b/.exec(part) ?? []
  const fitsType = type === 'all' || (type === 'print') === (width === null && type !== 'speech')
  let known = true
  let fits = fitsType && type !== 'speech'
  for (const [, feature] of part.matchAll(/\(([^()]*)\)/g)) {
    const fitsFeature = featureApplies(feature ?? '', width)
    if (fitsFeature === null) known = false
    else fits = fits && fitsFeature
  }
  if (!fits) return Boolean(not)
  return known ? !not : null
}

/** `min-width: 40em`, `max-width: 600px`, `width <= 600px`; other features can't be told from here. */
function featureApplies(feature: string, width: number | null): boolean | null {
  const found =
    /^\s*(min|max)-(?:device-)?width\s*:\s*([\d.]+)(px|r?em)\s*$/.exec(feature) ??
    /^\s*width\s*([<>])=?\s*([\d.]+)(px|r?em)\s*$/.exec(feature)
  if (!found || width === null) return null
  const length = Number(found[2]) * (found[3] === 'px' ? 1 : 16)
  return found[1] === 'min' || found[1] === '>' ? width >= length : width <= length
}
