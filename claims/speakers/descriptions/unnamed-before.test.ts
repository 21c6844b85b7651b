import { expect, test } from 'vitest'
import { lastSpeakerIn } from '../../testing/resolved-in.ts'

test.each<[what: string, marked: string, speaker: string]>([
  ['the person', '|A Hale adviser| left. |The person| said so.', 'Hale adviser'],
  ['the insider', '|A Hale operative| left. |The insider| said so.', 'Hale operative'],
  ['the woman, of any gender', '|A Hale nurse| left. |The woman| said so.', 'Hale nurse'],
  ['the woman, who is one', '|A Hale spokeswoman| left. |The woman| said so.', 'Hale spokeswoman'],
  ['the woman, and not a man', '|A Hale spokesman| left. |The woman| said so.', 'woman'],
  ['the last of two', '|A Hale adviser| left. |A Brook aide| came. |The person| said so.', 'Brook aide'],
  ['not several', '|A Hale adviser| left. |Two Brook aides| came. |The person| said so.', 'Hale adviser'],
  ['not if one with a name spoke since', '|A Hale adviser| left. |Ann Lee| came. |The person| said so.', 'person'],
  ['nobody of whom no more is told', '|An adviser| left. |The person| said so.', 'person'],
  ['not with more words', '|A Hale adviser| left. |The old person| said so.', 'old person'],
  ['not a role', '|A Hale adviser| left. |The guard| said so.', 'guard'],
])('%s', (_what, marked, speaker) => {
  expect(lastSpeakerIn(marked)).toBe(speaker)
})
