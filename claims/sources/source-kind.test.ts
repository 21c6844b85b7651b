import { describe, expect, test } from 'vitest'
import { sourceKindOf } from './source-kind.ts'

/** The source stands between bars. */
function kindOf(marked: string): string {
  const start = marked.indexOf('|')
  const end = marked.indexOf('|', start + 1) - 1
  return sourceKindOf(marked.replaceAll('|', ''), { start, end })
}

describe('sourceKindOf', () => {
  test.each([
    ['named', '|Ann Lee| said so.'],
    ['named', '|Lee| said so.'],
    ['named', '|He| said so.'],
    ['named', '|Mr. Lee, a surveyor,| said so.'],
    ['named', 'said |spokesman Tom Marsh|.'],
    ['named', '|A spokeswoman, Ann Lee,| said so.'],
    ['named', '|The group’s director, Ann Lee,| said so.'],
    ['named', '|Police| said so.'],
    ['named', '|Hale police| said so.'],
    ['named', '|Prosecutors| said so.'],
    ['named', '|The company| said so.'],
    ['named', '|The unions| said so.'],
    ['named', '|The White House| said so.'],
    ['named', '|Reuters| reported.'],
    ['named', '|The campaign| said so.'],
    ['named', '|The mayor| said so.'],
    ['named', '|The authors| wrote so.'],
    ['named', '|the former minister| said so.'],
    ['document', '|The report| says so.'],
    ['document', '|A Hale University study| found so.'],
    ['document', 'according to |a report| in the Hale Herald'],
    ['document', 'according to |a copy| of the letter'],
    ['document', 'according to |figures her campaign released|'],
    ['document', '|Court documents| show so.'],
    ['document', 'according to |documents obtained under the Act|'],
    ['document', '|Exit polls| showed so.'],
    ['document', '|The lawsuit| says so.'],
    ['document', '|The company’s website| says so.'],
    ['unnamed', '|A study| found so.'],
    ['unnamed', '|A spokesman| said so.'],
    ['unnamed', '|The spokesman| said so.'],
    ['unnamed', '|A White House spokeswoman| said so.'],
    ['unnamed', '|A police spokesman| said so.'],
    ['unnamed', '|Two officials| said so.'],
    ['unnamed', '|Officials| said so.'],
    ['unnamed', '|Israeli officials| said so.'],
    ['unnamed', '|some officials| said so.'],
    ['unnamed', '|A senior aide to the mayor| said so.'],
    ['unnamed', '|A source| said so.'],
    ['unnamed', '|a person familiar with the matter| said so.'],
    ['unnamed', '|people close to the talks| said so.'],
    ['unnamed', '|Neighbours| said so.'],
    ['unnamed', '|One voter| said so.'],
    ['unnamed', '|Ministry of Defence lawyers| said so.'],
    ['unnamed', '|Customs and Border Force (CBF) officials| said so.'],
    ['vague', '|Further reports| suggest so.'],
    ['document', '|The reports| say so.'],
    ['named', '|Coresight Research| said so.'],
    ['vague', '|Critics| say so.'],
    ['vague', '|Sources| say so.'],
    ['vague', '|Experts| say so.'],
    ['vague', '|Some analysts| say so.'],
    ['vague', '|Many| believe so.'],
    ['vague', '|many voters| believe so.'],
    ['vague', '|Studies| show so.'],
    ['vague', '|Reports| suggest so.'],
    ['vague', '|Most Americans| think so.'],
    ['vague', '|Some Republicans| say so.'],
    ['vague', '|People| say so.'],
    ['vague', '|civil liberties groups| say so.'],
    ['vague', '|Some| say so.'],
    ['vague', '|several studies| show so.'],
  ])('%s: %s', (kind, marked) => {
    expect(kindOf(marked)).toBe(kind)
  })

  test('no source is vague', () => {
    expect(sourceKindOf('It is said.', null)).toBe('vague')
  })
})
