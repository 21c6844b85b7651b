import { describe, expect, test } from 'vitest'
import { lineRuleFor } from './line-rule-for.ts'
import { lineRules } from './line-rules.ts'

describe.each(lineRules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples, counterexamples, longest }) => {
  test('has examples of both kinds', () => {
    expect(examples.length).toBeGreaterThan(0)
    expect(counterexamples.length).toBeGreaterThan(0)
  })

  test.each(examples)('finds “%s”', (line) => {
    expect(lineRuleFor(line)?.id).toBe(id)
  })

  test.each(counterexamples)('leaves “%s” in the story', (line) => {
    expect(lineRuleFor(line)).toBeNull()
  })

  test('takes no long paragraph for a line', () => {
    const long = `${examples[0]} ${'The harbour board met again on Tuesday and put the matter off. '.repeat(Math.ceil(longest / 50))}`
    expect(lineRuleFor(long)?.id).not.toBe(id)
  })
})

test.each([
  'The mayor resigned on Monday.',
  'By Monday the rain had stopped.',
  'Share prices fell by a tenth.',
  'Video of the crash was seen by millions.',
  'Comments by the minister caused anger.',
  'More than half of them were children, police said.',
  'Photographs show smoke over the harbour.',
  'Follow the money, he said.',
  'Tags on the sheep were read by a machine.',
  'Copyright law protects them for 70 years.',
  'Subscribers left in droves.',
  'What comes next',
  'US falls',
  'Yes.',
])('a sentence or heading of a story is no line of another kind: “%s”', (line) => {
  expect(lineRuleFor(line)).toBeNull()
})
