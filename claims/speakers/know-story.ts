import type { Span } from '../../types/review.ts'
import type { StoryBlock } from '../../types/story.ts'
import { findQuotations } from '../quotations/find-quotations.ts'
import type { Decide } from './he-and-she/pronoun-clues.ts'
import { definites, referents } from './he-and-she/referents.ts'
import { whoIsMeant } from './he-and-she/who-is-meant.ts'
import { authorOfStory } from './i-and-we/author-of-story.ts'
import { signaturesOf } from './i-and-we/signed-letters.ts'
import { turnsOf } from './i-and-we/turns.ts'
import { byItClues, type DecideIt } from './it/it-meant.ts'
import type { KnownStory } from './known-story.ts'
import { genderOfFirstName } from './names/first-names.ts'
import { knownFor } from './names/known-for.ts'
import { namesInStory } from './names/names-in-story.ts'
import { pointedNames } from './names/pointed-names.ts'
import { isSpeakingNoun } from './phrases/speaking-nouns.ts'
import type { Pointers } from './pointers.ts'
import { isPronoun } from './pronoun-meant.ts'
import { bySeveralClues, type DecideSeveral } from './they/several-meant.ts'

export interface KnowOptions {
  /** Chooses whom a pronoun means; only the fitting of the weights brings its own. */
  decide?: Decide
  decideSeveral?: DecideSeveral
  decideIt?: DecideIt
  /** Who writes the story, as its page says. */
  byline?: readonly string[]
  /** At which words the sources point; without it nothing is known of that. */
  pointers?: Pointers
}

/** All that is known of a story before the first of its sources is identified. */
export function knowStory(
  text: string,
  blocks: readonly StoryBlock[],
  sources: readonly Span[],
  {
    decide,
    decideSeveral = bySeveralClues(),
    decideIt = byItClues(),
    byline = [],
    pointers = new Map(),
  }: KnowOptions = {},
): KnownStory {
  const names = namesInStory(text, blocks, [...singleNames(text, sources), ...pointedNames(text, sources, pointers)])
  return {
    text,
    names,
    knownFor: once(() => knownFor(text, names)),
    spoken: [],
    quoted: findQuotations(text, blocks).filter(({ kind }) => kind === 'speech'),
    decideSeveral,
    decideIt,
    severalSoFar: { readTo: 0, understood: [] },
    pointers,
    papers: new Map(),
    author: authorOfStory(text, blocks, byline),
    turns: turnsOf(text, blocks),
    signatures: signaturesOf(text, blocks),
    openingEnd: blocks.filter(({ kind }) => kind !== 'heading').at(1)?.end ?? 0,
    meant: whoIsMeant(
      text,
      blocks,
      referents(text, names, sources),
      sources.map(({ start }) => start),
      definites(text, sources),
      pointers,
      decide,
    ),
  }
}

/** Single names that are somebody's since they speak, or since the story introduces somebody by them. */
function singleNames(text: string, sources: readonly Span[]): string[] {
  const speaking = sources
    .map(({ start, end }) => text.slice(start, end).replace(/['’]s$/, ''))
    .filter(
      (name) => /^\p{Lu}\p{Ll}+$/u.test(name) && !isSpeakingNoun(name.toLowerCase()) && !isPronoun(name.toLowerCase()),
    )
  const named = [...text.matchAll(introduced)].map(({ 1: name }) => name ?? '').filter(genderOfFirstName)
  return [...new Set([...speaking, ...named])]
}

/** Single names by which a story introduces somebody: "a resident named Carla". */
const introduced = /\b(?:named|called|nicknamed)\s(\p{Lu}\p{Ll}+)(?=[.,;]|\s(?:who|and|said)\b)/gu

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}
