import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as ratings from './ratings.ts'

const locales = new URL('../../locales/', import.meta.url)

const problems = Object.values(ratings).flatMap((rated) =>
  typeof rated === 'object' && 'problem' in rated && rated.problem ? [rated.problem] : [],
)

describe.each(readdirSync(locales).filter((name) => name.endsWith('.yml')))('%s', (name) => {
  const texts = readFileSync(new URL(name, locales), 'utf8').split(/^disclosureProblems:$/m)[1] ?? ''

  test.each(problems)('says what is the matter with %s', (problem) => {
    expect(texts).toMatch(new RegExp(`^ {2}${problem}: "\\S`, 'm'))
  })
})
