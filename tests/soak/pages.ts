const places = ['quay', 'bridge', 'ferry', 'market', 'school', 'tower', 'mill', 'station']
const sources = [
  'Otto Marsh, an engineer',
  'officials',
  'critics',
  'the Merrow Institute',
  'people familiar with the matter',
]

/** A story that differs from every other in words and length. */
export function story(number: number): string {
  const place = places[number % places.length] ?? 'quay'
  const paragraphs = Array.from({ length: 6 + (number % 7) }, (_, index) => {
    const source = sources[(number + index) % sources.length] ?? 'officials'
    return `<p>The ${place} was closed on ${index + 1} May of year ${number}, ${source} said. Repairs cost ${number * 7 + index} pounds,
      40 percent more than was planned. “We have looked at every plank of the ${place},” said Ann Harker, who runs the line.</p>`
  })
  return `<article><h1>The ${place} of year ${number} stays closed</h1><p class="byline">By Ann Harker</p>
    <time datetime="2024-05-0${1 + (number % 9)}">May</time>${paragraphs.join('\n')}</article>`
}

const page = (title: string, body: string, script = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main>${body}</main>
   <script>${script}</script></body></html>`

export const onePage = (number: number) => page(`Story ${number}`, story(number))

/** An application: `swap(html, path)` puts another story under another address into the page that is there. */
export const application = page(
  'The Lantern',
  story(0),
  `window.swap = (html, path) => {
     history.pushState({}, '', path)
     document.title = path
     document.querySelector('main').innerHTML = html
   }`,
)

/** A page that goes on below: `more(html)`. */
export const endless = page(
  'The Lantern',
  story(0),
  `window.more = (html) => document.querySelector('main').insertAdjacentHTML('beforeend', html)`,
)
