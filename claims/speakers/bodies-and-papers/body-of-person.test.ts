import { expect, test } from 'vitest'
import { resolvedIn } from '../../testing/resolved-in.ts'

const opening = 'It rained.\nIt poured.\n'

test.each<[string, string, string, string]>([
  ['his', 'Lee’s campaign began. Ann Lee sang. |Her campaign| agreed.', 'Lee’s campaign', 'role_before'],
  [
    'his, told later',
    'Ann Lee sang. |Her campaign| agreed. Then Lee’s campaign left.',
    'Lee’s campaign',
    'named_later',
  ],
  [
    'his, with an office',
    'The Lee presidential campaign began. Ann Lee sang. |Her campaign| agreed.',
    'Lee presidential campaign',
    'role_before',
  ],
  [
    'his, with a capital',
    'The Lee Foundation met. Ann Lee sang. |Her foundation| agreed.',
    'Lee Foundation',
    'role_before',
  ],
  [
    'his, with both names',
    'But Ann Lee’s campaign met. She sang. |Her campaign| agreed.',
    'Ann Lee’s campaign',
    'role_before',
  ],
  [
    'his, in words that say so',
    'The Lee campaign, Lee’s campaign, met. Ann Lee sang. |Her campaign| agreed.',
    'Lee’s campaign',
    'role_before',
  ],
  [
    'his, of two the first',
    'Lee’s campaign met. Ann Lee’s campaign sang. She left. |Her campaign| agreed.',
    'Lee’s campaign',
    'role_before',
  ],
  ['another’s', 'Marsh’s campaign met. Ann Lee sang. |Her campaign| agreed.', 'Her campaign', 'own_words'],
  [
    'of a name that holds his',
    'Leeds’s campaign met. Ann Lee sang. |Her campaign| agreed.',
    'Her campaign',
    'own_words',
  ],
  ['a longer word', 'Lee’s campaigners met. Ann Lee sang. |Her campaign| agreed.', 'Her campaign', 'own_words'],
  [
    'a headline',
    'Lee’s Campaign Begins Over There Today\nAnn Lee sang. |Her campaign| agreed.',
    'Her campaign',
    'own_words',
  ],
  ['people are no body', 'Lee’s voters met. Ann Lee sang. |Her voters| agreed.', 'Her voters', 'own_words'],
  [
    'the campaign of who is in mind, though another was named last',
    `${opening}The Lee campaign met the Marsh campaign. Ann Lee sang. |The campaign| agreed.`,
    'Lee campaign',
    'role_before',
  ],
  [
    'the campaign of the next in mind, where the first has none',
    `${opening}The Lee campaign began. Ann Lee met Tom Marsh. Tom Marsh sang. |The campaign| agreed.`,
    'Lee campaign',
    'role_before',
  ],
  [
    'the company is nobody’s',
    'Lee’s company met the Brook company. Ann Lee sang. |The company| agreed.',
    'Brook company',
    'role_before',
  ],
])('%s', (_name, marked, speaker, decidedBy) => {
  expect(resolvedIn(marked).at(-1)).toMatchObject({ speaker, decidedBy })
})
