import type { Span, Verdict } from '../../types/review.ts'
import type { FoundAttribution } from '../attributions/found-attribution.ts'
import { findCueWords } from '../cues/find-cue-words.ts'
import type { Speaker } from '../speakers/resolve-speakers.ts'

export interface Judgement {
  verdict: Verdict
  /** 0..1. */
  queryScore: number
  attribution: number | null
}

/** An attribution with the kind and name of its source. */
export type KnownAttribution = FoundAttribution & Speaker

/** What the rules weigh besides the words. */
export interface SentenceCircumstances {
  heading: boolean
}

/** The rules' verdict on one sentence. `candidates` are the indexes of the attributions that touch it. */
export function judgeSentence(
  text: string,
  sentence: Span,
  attributions: readonly KnownAttribution[],
  candidates: readonly number[],
  { heading }: SentenceCircumstances,
): Judgement {
  if (heading) return { verdict: 'not-a-claim', queryScore: 0, attribution: null }
  const main = mainAttribution(text, sentence, attributions, candidates)
  const own = ownVoice(text, sentence)
  // A question in the outlet's own voice asserts nothing, whoever is mentioned in it.
  const isOwnQuestion =
    /[?？]$/.test(text.slice(sentence.start, sentence.end)) && !isWholly(sentence, attributions[main ?? -1])
  if (isOwnQuestion) return { verdict: 'not-a-claim', queryScore: own.score / 4, attribution: null }
  if (main !== null) {
    const attribution = attributions[main]
    const kind = attribution?.sourceKind
    if (kind === 'vague') return { verdict: 'vague', queryScore: 0.55 + own.score / 4, attribution: main }
    return {
      verdict: kind === 'unnamed' ? 'unnamed' : 'attributed',
      queryScore: (kind === 'unnamed' ? 0.2 : 0.05) + own.score / 20,
      attribution: main,
    }
  }
  return { verdict: own.verdict, queryScore: own.score, attribution: null }
}

/** The whole sentence is reported: a question in it is its speaker's. */
function isWholly(sentence: Span, attribution: KnownAttribution | undefined): boolean {
  if (!attribution) return false
  // A line of a transcript is its speaker's from the colon on.
  if (attribution.kind === 'colon') return true
  return attribution.content.some(({ start, end }) => start <= sentence.start && end >= sentence.end - 1)
}

/** The attribution that carries the sentence's main assertion, if one does. */
function mainAttribution(
  text: string,
  sentence: Span,
  attributions: readonly KnownAttribution[],
  candidates: readonly number[],
): number | null {
  let best: number | null = null
  let bestWeight = 0
  for (const index of candidates) {
    const attribution = attributions[index]
    if (!attribution) continue
    const share = coveredShare(sentence, attribution)
    const weight = share * weightOf(attribution, isOwnPronoun(text, attribution))
    if (weight > bestWeight) [best, bestWeight] = [index, weight]
  }
  return bestWeight >= 0.35 ? best : null
}

/** Acts rather than statements: they carry a sentence only where they quote. */
const acts =
  /^(?:continue|offer|seem|appear|post|speak|talk|attack|decline|refuse|agree|plead|consider|back|endorse|discuss|address|publish|print|hear|see|blame|welcome|thank|maintain|threaten|apologize|apologise|learn|discover|document|record|establish|shout|yell|scream|cry|sigh|answer|respond|refer|project|ask|object|text|name)$/

/** Passives and adverbs that pass on what somebody, not named, holds. */
const hearsay = /^(?:say|report|believe|think|allege|estimate|suspect|see|view|regard)$/

function weightOf({ kind, verb, sourceKind, source }: KnownAttribution, ownPronoun: boolean): number {
  if (kind === 'adverb') return 0.9
  // The author's own "I" and "we" are the outlet's voice.
  if (ownPronoun) return 0.3
  if (kind === 'passive') return source ? 0.8 : hearsay.test(verb ?? '') ? 0.9 : 0.25
  if (kind === 'attitude')
    return sourceKind === 'vague' && source ? 0.6 : /^(?:believe|think)$/.test(verb ?? '') ? 0.4 : 0.25
  // No subject was found for the verb: it may be no report at all.
  if (source === null && verb !== null && kind !== 'carried') return 0.4
  if (verb !== null && acts.test(verb)) return 0.5
  return kind === 'judgement' ? 0.8 : 1
}

function isOwnPronoun(text: string, { source, kind }: FoundAttribution): boolean {
  return source !== null && kind !== 'colon' && /^(?:I|we|you)$/i.test(text.slice(source.start, source.end))
}

/** 0..1: how much of the sentence its source, cue and content take up; 0 where it holds none of the content. */
function coveredShare({ start, end }: Span, { source, cue, content }: FoundAttribution): number {
  let covered = 0
  const touches = content.some((span) => span.start < end && span.end > start)
  if (!touches && cue === null) return 0
  for (const span of [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])])
    covered += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start))
  return covered / (end - start)
}

function ownVoice(text: string, sentence: Span): { verdict: Verdict; score: number } {
  const words = findCueWords(text, sentence)
  const count = (group: string) => words.filter(({ rule }) => rule.group === group).length
  const checkable = count('checkable')
  const plain = count('not-a-claim')
  const background = count('background')
  const length = text.slice(sentence.start, sentence.end).split(/\s+/).length
  const sum = -1.2 + 0.6 * checkable - 0.5 * background - 0.7 * plain + Math.min(length, 40) / 40
  const score = 1 / (1 + Math.exp(-sum))
  if (plain > 0 && score < 0.45) return { verdict: 'not-a-claim', score: score / 2 }
  return { verdict: score >= 0.45 ? 'unattributed' : length < 5 ? 'not-a-claim' : 'background', score }
}
