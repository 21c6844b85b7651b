/** Red, green and blue from 0 to 1, and opacity from 0 to 1. */
interface Colour {
  channels: [number, number, number]
  alpha: number
}

/**
 * Contrast ratio of text on its background, 1 to 21, by WCAG 2's relative luminance; see-through text is mixed with the
 * background first. `null` where one of the colours is of a form that isn't read, or the background is see-through.
 *
 * @param color `rgb(…)`, `rgba(…)` or `color(srgb …)`, as computed styles give it.
 */
export function contrastOf(color: string, background: string): number | null {
  const [text, ground] = [colourOf(color), colourOf(background)]
  if (!text || !ground || ground.alpha < 1) return null
  const mixed = text.channels.map(
    (channel, index) => channel * text.alpha + (ground.channels[index] ?? 0) * (1 - text.alpha),
  )
  const [one, other] = [luminance(mixed), luminance(ground.channels)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

function colourOf(color: string): Colour | null {
  const found = /^(rgba?|color)\((?:srgb )?([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:\s*[,/]\s*([\d.]+)(%?))?\)$/.exec(
    color.trim(),
  )
  if (!found) return null
  const [, form, red, green, blue, alpha = '1', percent] = found
  const most = form === 'color' ? 1 : 255
  return {
    channels: [Number(red) / most, Number(green) / most, Number(blue) / most],
    alpha: Math.min(1, Number(alpha) / (percent ? 100 : 1)),
  }
}

function luminance(channels: number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((share) =>
    share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
