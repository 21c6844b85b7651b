import type { DeskEntry, DeskRecord, TextQuoteSelector } from '../../types/desk.ts'
import type { ReportWords } from './report-words.ts'

interface TextualBody {
  type: 'TextualBody'
  value: string
  format: 'text/plain'
  purpose: 'commenting' | 'assessing' | 'tagging'
}

/**
 * One annotation of the Web Annotation Data Model that is also what Hypothesis' API takes for a new annotation: that is
 * what `uri`, `text`, `tags` and `document` are for, terms of its own that JSON-LD passes over.
 */
export interface WebAnnotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  id: string
  type: 'Annotation'
  motivation: 'assessing' | 'commenting'
  created: string
  modified: string
  body: TextualBody[]
  target: Array<{ source: string; selector?: TextQuoteSelector[] }>
  uri: string
  text: string
  tags: string[]
  document: { title: string[] }
}

export interface AnnotationPage {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  id: string
  type: 'AnnotationPage'
  items: WebAnnotation[]
}

/**
 * Every entry as a Web Annotation. Of the two selectors only the quotation goes out: the offsets count in the story's
 * text, and anybody else's tool would count in the page's. Orphans stay home: their words aren't in the page.
 */
export function toWebAnnotations(record: DeskRecord, words: ReportWords): AnnotationPage {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:second-source:${record.version.id}`,
    type: 'AnnotationPage',
    items: record.entries
      .filter(({ anchoring }) => anchoring !== 'orphan')
      .map((entry) => annotationOf(entry, record, words)),
  }
}

function annotationOf(entry: DeskEntry, { version }: DeskRecord, words: ReportWords): WebAnnotation {
  const { target, decision, note } = entry
  const verdict = decision ? words.checker[decision.verdict] : null
  const tags = ['Second Source', ...(verdict ? [verdict] : [])]
  const about = target.kind === 'source' ? target.name : target.kind === 'paid' ? target.text : null
  const text = [verdict, about, decision?.link, note].filter(Boolean).join('\n\n')
  const body = (value: string, purpose: TextualBody['purpose']): TextualBody => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    purpose,
  })
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:second-source:${encodeURIComponent(entry.id)}`,
    type: 'Annotation',
    motivation: decision ? 'assessing' : 'commenting',
    created: entry.created,
    modified: entry.changed,
    body: [body(text, decision ? 'assessing' : 'commenting'), ...tags.map((tag) => body(tag, 'tagging'))],
    target: [{ source: version.address, ...(target.kind === 'finding' && { selector: [target.quote] }) }],
    uri: version.address,
    text,
    tags,
    document: { title: version.headline ? [version.headline] : [] },
  }
}
