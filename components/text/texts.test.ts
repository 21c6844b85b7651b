import { expect, test } from 'vitest'
import { messages } from '../../locales/testing/i18n.ts'
import { articleTypes, sourceTypes, verdicts } from '../../types/review.ts'
import { textSizes, themes } from '../../types/settings.ts'
import { readingNotices } from '../../types/story.ts'
import { strengths } from '../queries/findings.ts'
import { messageName, translateId } from './translate.ts'

test.each([
  ...verdicts.flatMap((verdict) => [
    ['verdict', verdict],
    ['verdictMeaning', verdict],
  ]),
  ...articleTypes.map((type) => ['articleType', type]),
  ...readingNotices.map((notice) => ['notice', notice]),
  ...['named', 'document', 'unnamed', 'vague'].map((kind) => ['sources.kind', kind]),
  ...sourceTypes.map((type) => ['sources.type', type]),
  ...['clear', 'unclear', 'none'].map((wording) => ['paid.wording', wording]),
  ...['browser-page', 'extension-store', 'pdf', 'no-permission', 'not-html'].map((reason) => ['state.refused', reason]),
  ...strengths.flatMap((strength) => [
    ['queries.strengths', strength],
    ['strengthMeaning', strength],
  ]),
  ...textSizes.map((size) => ['options.textSizes', size]),
  ...themes.map((theme) => ['options.themes', theme]),
])('%s has a text for %s', (group, id) => {
  expect(translateId(group ?? '', id ?? '')).toMatch(/\w{2}/)
})

test('an id that nobody has written a text for has none', () => {
  expect(translateId('rules', 'no-such-rule')).toBeNull()
})

test('names are such as browsers accept', () => {
  expect(messageName('vague.critics-say')).toBe('vague_critics_say')
  expect(Object.keys(messages).filter((name) => !/^[A-Za-z0-9_]+$/.test(name))).toEqual([])
})
