/**
 * A news page with about so many elements, as pages grow: a story, then card after card, comments, advertising slots with
 * and without labels, recommendation boxes, affiliate links and menus, under a style sheet of some size. Outlets and
 * sponsors don't exist.
 */
export function generatedPage(elements: number): string {
  const parts: string[] = []
  let count = 40
  for (let index = 0; count < elements; index++) {
    const [html, size] = (index % 12 === 0
      ? story
      : index % 12 < 11
        ? card
        : others[((index / 12) % others.length) | 0])?.(index) ?? ['', 1]
    parts.push(html)
    count += size
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry line</title><style>${sheet()}</style></head>
<body><header><nav>${'<a href="/s">Sponsored content</a> '.repeat(8)}</nav></header><main><article><h1>Electric boats to take over the ferry line to Merrow</h1>
<p class="byline">By Tom Brandt</p>${'<p>The harbour office expects four hundred thousand passengers a year, a third more than the old ferry carried at its best, said Ines Okafor.</p>'.repeat(12)}</article>
<div class="stream">${parts.join('\n')}</div></main><footer><a href="/ads">Advertise with us</a></footer></body></html>`
}

type Part = (index: number) => [html: string, elements: number]

const story: Part = (index) => [
  `<section class="text"><h2>Part ${index}</h2><p>Two new boats will take its place, and <a href="/boats">both</a> will run on batteries that are <em>charged at the pier</em> while passengers go ashore.</p><p>Not everybody is glad about it: the smaller of the two piers will close.</p></section>`,
  6,
]
const card: Part = (index) => [
  `<div class="card c${index % 200}"><div class="card-media"><img alt="A boat" width="80" height="60"></div><div class="card-text"><span class="kicker">Travel</span><h3><a href="/story/${index}">Ten harbours that nobody visits in winter, and why they should</a></h3><p>By <span>Tom Brandt</span> · <time>4 May</time></p></div></div>`,
  10,
]
const others: Part[] = [
  (index) => [
    `<div class="ad-slot" id="slot-${index}"><span class="ad-label">Advertisement</span><div class="inner"></div></div>`,
    3,
  ],
  (index) => [
    `<div class="card promoted"><span>Sponsored by <b>Corvane Bank</b></span><h3><a rel="sponsored" href="https://corvane.example/${index}">A bank account that waits for you while you travel the world</a></h3></div>`,
    5,
  ],
  () => [
    `<div id="taboola-below"><h4>You may like</h4>${'<a href="https://trc.taboola.com/click"><span>This trick keeps a kitchen clean for a year, readers say</span></a>'.repeat(6)}</div>`,
    14,
  ],
  (index) => [
    `<ol class="comments">${`<li id="comment-${index}"><b>Reader ${index}</b><p>They should have built the bridge. <a href="/report">Report</a></p></li>`.repeat(8)}</ol>`,
    33,
  ],
  (index) => [
    `<aside><p>We may earn a commission if you buy through our links.</p><p><a href="https://www.amazon.com/dp/B00${index}?tag=harbour-20">A pair of boots</a></p></aside>`,
    4,
  ],
]

/** As large as those of news sites, with words written before elements and rules for paper. */
function sheet(): string {
  const rules = Array.from({ length: 1500 }, (_, index) => `.c${index} > .card-text{color:#${100 + (index % 800)}}`)
  return `${rules.join('')}.promoted::before{content:"Ad";font-size:9px}.inner{height:90px}.card-media{float:left}@media print{.ad-slot{display:none}}@media (max-width:600px){.card-media{display:none}}`
}
