const sentences = [
  'The harbour board said on Tuesday that the northern quay would stay closed until the end of the month.',
  '“We have looked at every plank,” said Otto Marsh, who runs the ferry line to the island.',
  'Officials said repairs had cost 40 percent more than was planned.',
  'Critics say that the council knew of the damage for years.',
  'According to a report by the Merrow Institute, one crossing in nine was late last winter.',
  'The ferry carries 1,200 people on a summer’s day.',
  'Many islanders believe that the line will be sold.',
]

/** A page with a story of so many words, in plain markup with a menu and a sidebar around it. */
export function storyOf(words: number): string {
  const paragraphs: string[] = []
  for (let count = 0, index = 0; count < words; index++) {
    const three = [0, 1, 2].map((step) => sentences[(index * 3 + step) % sentences.length] ?? '')
    paragraphs.push(`<p>${three.join(' ')} <a href="/harbour/${index}">More</a></p>`)
    count += three.join(' ').split(' ').length
  }
  const menu = Array.from({ length: 40 }, (_, index) => `<li><a href="/part/${index}">Part ${index}</a></li>`).join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quay stays closed</title>
    <style>body{font:17px/1.5 serif;max-width:70em;margin:auto} aside{float:right;width:18em}</style></head>
    <body><header><nav><ul>${menu}</ul></nav></header><main><article><h1>Quay stays closed</h1>
    <p class="byline">By Ann Harker</p>${paragraphs.join('\n')}</article>
    <aside><h2>Read more</h2><ul>${menu}</ul></aside></main><footer>The Merrow Lantern</footer></body></html>`
}
