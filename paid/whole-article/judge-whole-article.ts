import type { Steps } from '../../types/steps.ts'
import type { FoundLabel } from '../found-label.ts'
import { type ArticlePlace, proseOf } from './article-place.ts'
import { funderAtHeadline, fundingNote } from './funding.ts'
import { headSigns } from './head-signs.ts'
import { labelSigns } from './label-signs.ts'
import { linesAround } from './lines-around.ts'
import type { Sign } from './signs.ts'
import { storySigns } from './story-signs.ts'
import { readStructuredData } from './structured-data.ts'
import { type WholeArticle, weighSigns, withoutRepeats } from './weigh-signs.ts'

/**
 * Whether the page says that its story itself is paid for or supplied from outside, by whom, and how sure that is. A box
 * about another story is no evidence, and neither is advertising around the story.
 *
 * @returns In steps, what it comes to, and the signs that were found, with the elements of those that readers see.
 */
export function* judgeWholeArticle(
  document: Document,
  place: ArticlePlace,
  labels: FoundLabel[],
): Steps<{ content: WholeArticle; signs: Sign[] }> {
  const structured = readStructuredData(place.part ?? document, place.structuredData ?? [], place.siteName ?? null)
  yield
  const prose = proseOf(place)
  const lines = yield* linesAround(place, prose)
  const funder = funderAtHeadline(lines, place)
  yield
  const ofHead = place.part ? [] : yield* headSigns(document, place, structured.sections)
  yield
  const ofLabels = labelSigns(labels, place, prose[0] ?? null)
  yield
  const ofStory = yield* storySigns(lines, place, structured.authors)
  const found = [...structured.signs, ...ofHead, ...ofLabels, ...ofStory, ...(funder ? [funder] : [])]
  const signs = withoutRepeats(found)
  const funding = funder ? { funder: funder.sponsor, text: funder.seen } : fundingNote(lines, structured.funder)
  const content = weighSigns(signs, {
    title: place.headline?.textContent ?? '',
    hasStory: place.storyRoot !== null,
  })
  return { content: { ...content, funding }, signs }
}
