import type { SoakPart, SoakReport } from '../tests/soak/soak.ts'

const size = { width: 240, height: 120, left: 36, top: 24 }
const colours = { page: '#1f77b4', panel: '#d62728', process: '#555555' }

/** The memory of page, panel and process over the three parts of a soak, as a picture of three charts. */
export function soakPlot(held: SoakReport['held']): string {
  const parts = Object.keys(held) as SoakPart[]
  const charts = parts.map(
    (part, index) => `<g transform="translate(${index * (size.width + 50)} 0)">${chart(part, held[part])}</g>`,
  )
  const width = parts.length * (size.width + 50)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 190" font-family="sans-serif" font-size="10">
<title>Memory over reviews, stories swapped in place, and stories on one page</title>
<rect width="${width}" height="190" fill="#fff"/>
${charts.join('\n')}
<text x="36" y="182">megabytes: <tspan fill="${colours.page}">page</tspan>, <tspan fill="${colours.panel}">panel</tspan> (JavaScript), <tspan fill="${colours.process}">the extension’s process ÷ 10</tspan></text>
</svg>
`
}

function chart(part: SoakPart, points: SoakReport['held'][SoakPart]): string {
  const { width, height, left, top } = size
  const lines = {
    page: points.map(({ page }) => page.megabytes),
    panel: points.map(({ panel }) => panel.megabytes),
    process: points.map(({ process }) => (process ?? 0) / 10),
  }
  const most = Math.max(1, ...Object.values(lines).flat()) * 1.1
  const last = points.at(-1)?.after ?? 1
  const x = (after: number) => left + (after / last) * width
  const y = (value: number) => top + height - (value / most) * height
  const drawn = (Object.keys(lines) as Array<keyof typeof lines>).map((what) => {
    const path = lines[what].map((value, index) => `${x(points[index]?.after ?? 0).toFixed(1)},${y(value).toFixed(1)}`)
    return `<polyline points="${path.join(' ')}" fill="none" stroke="${colours[what]}" stroke-width="1.5"/>`
  })
  return `<text x="${left}" y="14">${last} ${part === 'endless' ? 'stories on one page' : part}</text>
<path d="M${left} ${top}V${top + height}H${left + width}" fill="none" stroke="#999"/>
<text x="${left - 4}" y="${top + 8}" text-anchor="end">${most.toFixed(0)}</text><text x="${left - 4}" y="${top + height}" text-anchor="end">0</text>
<text x="${left + width}" y="${top + height + 12}" text-anchor="end">${last}</text>
${drawn.join('\n')}`
}
