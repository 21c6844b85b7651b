import type { Steps } from '../../types/steps.ts'

/** What a page's scripts say of the page, as they hand it to their counters: read as text, never run. */
export interface DataLayerFindings {
  /** `key: value` of a flag or type that says "paid for". */
  flag: string | null
  sponsor: string | null
}

const flagKey =
  /^is[_-]?(?:sponsored|advertorial|paid|branded|partner|promoted)(?:[_-]?(?:content|post|article|story|page))?$|^(?:sponsored|branded|paid|partner|promoted)[_-]?(?:content|post|article|story)?$|^advertorial$/i
const typeKey =
  /^(?:page|content|article|post|story|asset|template|entry)[_-]?(?:sub)?[_-]?(?:type|template|category|kind|section)$|^(?:type|section|template|channel)$/i
const sponsorKey = /^(?:sponsor|advertiser|client|brand[_-]?partner)(?:[_-]?name)?$/i
/** Objects that are about the page. Whatever stands in lists, or in other objects, is about other stories and boxes. */
const aboutPage =
  /^(?:page|article|content|story|post|document|asset|entry)(?:[_-]?(?:info|data|meta|details|attributes))?$|^(?:meta|metadata|attributes|dataLayer|digitalData|data)$/i
/** Scripts that can hold anything of interest. Everything else isn't read. */
const ofInterest = /sponsored|advertorial|branded|paid[ _-]?(?:content|post)|partner[ _-]?content|promoted/i

const longestScript = 150_000
const mostScripts = 80
/** So many pairs are looked at before others may go first. */
const pairsInStep = 256

/** @param isPaidType Whether the value of a type or section says "paid for". */
export function* readDataLayers(document: Document, isPaidType: (value: string) => boolean): Steps<DataLayerFindings> {
  const findings: DataLayerFindings = { flag: null, sponsor: null }
  let pairs = 0
  for (const script of inlineScripts(document)) {
    yield
    const text = script.textContent
    if (/ld\+json/i.test(script.getAttribute('type') ?? '') || text.length > longestScript || !ofInterest.test(text))
      continue
    for (const { path, key, value } of pairsIn(text)) {
      if (++pairs % pairsInStep === 0) yield
      if (!path.every((part) => aboutPage.test(part))) continue
      if (flagKey.test(key) && /^(?:true|yes|y|1)$/i.test(value)) findings.flag ??= `${key}: ${value}`
      else if (typeKey.test(key) && isPaidType(value)) findings.flag ??= `${key}: ${value}`
      else if (sponsorKey.test(key) && /^\p{Lu}[^{}<>]{1,60}$/u.test(value)) findings.sponsor ??= value
    }
  }
  return findings
}

function inlineScripts(document: Document): Element[] {
  return Array.from(document.getElementsByTagName('script'))
    .filter((script) => !script.hasAttribute('src'))
    .slice(0, mostScripts)
}

/** Keys with plain values in object literals, and the keys of the objects around them; what lies in a list is left out. */
export function* pairsIn(text: string): Generator<{ path: string[]; key: string; value: string }> {
  const token =
    /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|([A-Za-z_$][\w$]*)|(-?\d+(?:\.\d+)?)|([{}[\](),:;=])|\/\/[^\n]*/g
  const stack: { open: string; name: string | null }[] = []
  let pending: string | null = null
  let key: string | null = null
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const mark = found[5]
    const word = found[1] ?? found[2] ?? found[3] ?? found[4]
    if (word !== undefined) {
      if (key !== null) {
        const path = pathOf(stack)
        if (path && stack.at(-1)?.open === '{') yield { path, key, value: word }
        key = null
      }
      pending = word
    } else if (mark === ':') {
      key = pending
      pending = null
    } else if (mark === '{' || mark === '[' || mark === '(') {
      // A call or a list right at the top, as in `dataLayer.push({…})` or `dataLayer = [{…}]`, is about the page itself.
      stack.push({ open: mark, name: key })
      key = pending = null
    } else if (mark === '}' || mark === ']' || mark === ')') {
      stack.pop()
      key = pending = null
    } else if (mark === ',' || mark === ';') key = pending = null
    if (stack.length > 40) return
  }
}

/** Names of the objects from the outermost one in; `null` inside a list that isn't the outermost, or in a function. */
function pathOf(stack: { open: string; name: string | null }[]): string[] | null {
  const path: string[] = []
  for (const [index, { open, name }] of stack.entries()) {
    if (open === '[' && (name !== null || index > 1)) return null
    if (open === '{' && name !== null) path.push(name)
  }
  return path
}
