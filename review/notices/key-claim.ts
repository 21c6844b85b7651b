import type { Attribution, Sentence } from '../../types/review.ts'
import { contentWords } from '../content-words.ts'
import { type NoticeRule, type SourcedStory, textOf } from './notice-rule.ts'

/** The claim that a story opens with stands within these sentences. */
const opening = 3

/** Share of a headline's words that a sentence has to hold to be what the headline says. */
const sameAsHeadline = 0.6

/** A headline that says itself whose claim it prints, or that it is open. */
const hedged =
  /[?“”‘"«»]|['’]\p{L}+[^'’]*['’](?:\s|$)|\b(?:says?|said|claims?|claimed|alleg\w+|accus\w+|according|reportedly|report|reports|warns?|urges?|denies|denied|vows?|suggests?|finds?|found|shows?|study|poll|survey|police|could|may|might|would|likely|sources?|officials?|experts?|critics|tells?|argues?|believes?|thinks?|fears?|opinion|analysis|review)\b|:\s|\s[–—|-]\s/iu

/** Cues that keep a statement at arm's length: it is disputed or not known yet. */
const contested =
  /\b(?:claim|alleg|accus|argu|believ|suggest|contend|insist|assert|maintain|predict|expect|speculat|suspect|theor|imply|impl|hint|estimat|den)\p{L}*/iu

const isSourced = ({ verdict }: Sentence) => verdict === 'attributed' || verdict === 'unnamed' || verdict === 'vague'

export const keyClaimUnnamed: NoticeRule = {
  id: 'key_claim_unnamed',
  rule: 'A story whose main claim rests on somebody who is not named needs a senior editor’s consent, and a second source.',
  source: 'New York Times guidelines on anonymous sources, 2016; AP News Values, anonymous sources',
  find: (story) => {
    if (!story.isReport) return []
    const index = leadOf(story)
    const lead = index === null ? undefined : story.sentences[index]
    if (index === null || !lead || (lead.verdict !== 'unnamed' && lead.verdict !== 'vague')) return []
    const said = story.repeatedClaims.find(({ sentences }) => sentences.includes(index))
    const better = said?.bestSourced ?? null
    if (better !== null && story.sentences[better]?.verdict === 'attributed') return []
    const source = attributionOf(story, lead)?.source
    return [{ sentences: [index], about: source ? story.text.slice(source.start, source.end) : null }]
  },
}

export const headlineAsserts: NoticeRule = {
  id: 'headline_asserts',
  rule: 'A headline must not state as a fact what the story only reports somebody as saying.',
  source: 'IPSO Code, clause 1; BBC Editorial Guidelines, accuracy; Reuters Handbook, headlines',
  find: (story) => {
    if (!story.headline || hedged.test(story.headline)) return []
    const headline = contentWords(story.headline)
    if (headline.size < 4) return []
    const holding = story.sentences.flatMap((_, index) =>
      index < 8 && shareOf(headline, contentWords(textOf(story, index))) >= sameAsHeadline ? [index] : [],
    )
    const first = holding[0]
    const sentence = first === undefined ? undefined : story.sentences[first]
    if (first === undefined || !sentence) return []
    // The outlet says so itself elsewhere: then it vouches for the headline.
    if (holding.some((index) => !isSourced(story.sentences[index] as Sentence))) return []
    const attribution = attributionOf(story, sentence)
    const source = attribution?.source ? story.text.slice(attribution.source.start, attribution.source.end) : ''
    // A headline that names the source leaves no doubt whose claim it is.
    if (meets(headline, contentWords(source))) return []
    const cue = attribution?.cue ? story.text.slice(attribution.cue.start, attribution.cue.end) : ''
    const isOpen = sentence.verdict !== 'attributed' || contested.test(cue)
    return isOpen ? [{ sentences: [first], about: source || null }] : []
  },
}

/** The first sentence of the opening that claims something beyond what is on record. */
function leadOf({ sentences }: SourcedStory): number | null {
  const claims = sentences.flatMap(({ verdict }, index) => (verdict === 'not-a-claim' ? [] : [index])).slice(0, opening)
  return claims.find((index) => sentences[index]?.verdict !== 'background') ?? null
}

function attributionOf({ attributions }: SourcedStory, { attribution }: Sentence): Attribution | undefined {
  return attribution === null ? undefined : attributions[attribution]
}

function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...words].filter((word) => others.has(word)).length / Math.max(1, words.size)
}

function meets(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...words].some((word) => others.has(word))
}
