import type { NoticeRule } from './notice-rule.ts'

/** Fewer statements than these are no story that rests on its source. */
const fewest = 3

export const oneSource: NoticeRule = {
  id: 'one_source',
  rule: 'One source is rarely enough: look for a second that knows for itself.',
  source: 'BBC Editorial Guidelines, accuracy, sources; Reuters Handbook, sources',
  find: ({ sources, isReport, attributions, text }) => {
    const [only, other] = sources
    // An interview has one source by its form: the speaker's name before a colon.
    const isInterview = attributions.some(({ cue }) => cue && text.slice(cue.start, cue.end).trim() === ':')
    return isReport && !isInterview && only && !other && only.sentences.length >= fewest
      ? [{ sentences: only.sentences, about: only.name }]
      : []
  },
}

export const onlyUnnamed: NoticeRule = {
  id: 'only_unnamed',
  rule: 'A story should not rest on unnamed sources alone.',
  source: 'AP News Values, anonymous sources; Guardian editorial code, anonymous sources',
  find: ({ sources, isReport }) => {
    const sentences = [...new Set(sources.flatMap((source) => source.sentences))].sort((a, b) => a - b)
    const isUnnamed = sources.every(({ kind }) => kind === 'unnamed' || kind === 'vague')
    return isReport && isUnnamed && sentences.length >= 2 ? [{ sentences, about: null }] : []
  },
}
