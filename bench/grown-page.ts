/** Elements of the pages by which growth is measured. */
export const grownSizes = [1_000, 3_000, 10_000, 30_000, 100_000]

/** A story page of about so many elements: one in four of the story, the rest around it, as on pages of outlets. */
export function grownPage(elements: number): string {
  const story: string[] = []
  const around: string[] = []
  for (let made = 0; made < elements - 12; made += 8) {
    const n = made / 8
    story.push(
      `<p>The harbour board said in report ${n} that <a href="/reports/${n}">berth ${n}</a> would close for ${n % 9} weeks.</p>`,
    )
    around.push(
      `<li><div><a href="/story/${n}">Headline number ${n}</a></div><div><span>Section ${n % 7}</span><time>Monday</time></div></li>`,
    )
  }
  return `<!doctype html><html lang="en"><head><title>Berths to close</title></head><body><header><nav><a href="/">Home</a></nav></header>
<main><article><h1>Berths to close</h1><p class="byline">By Ada Quill</p>${story.join('\n')}</article></main>
<aside><ul>${around.join('\n')}</ul></aside></body></html>`
}
