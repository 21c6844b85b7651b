import type { NoticeRule } from './notice-rule.ts'

/** Fewer statements than these are no story that rests on its source. */
const fewest = 3

export const oneSource: NoticeRule = {
  id: 'one_source',
  rule: 'One source is rarely enough: look for a second that knows for itself.',
  source: 'BBC Editorial Guidelines, accuracy, sources; Reuters Handbook, sources',
  find: ({ sources }) => {
    const [only, other] = sources
    return only && !other && only.sentences.length >= fewest ? [{ sentences: only.sentences, about: only.name }] : []
  },
}

export const onlyUnnamed: NoticeRule = {
  id: 'only_unnamed',
  rule: 'A story should not rest on unnamed sources alone.',
  source: 'AP News Values, anonymous sources; Guardian editorial code, anonymous sources',
  find: ({ sources }) => {
    const sentences = [...new Set(sources.flatMap((source) => source.sentences))].sort((a, b) => a - b)
    const isUnnamed = sources.every(({ kind }) => kind === 'unnamed' || kind === 'vague')
    return isUnnamed && sentences.length >= 2 ? [{ sentences, about: null }] : []
  },
}
