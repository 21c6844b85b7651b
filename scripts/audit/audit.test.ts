import { describe, expect, it } from 'vitest'
import { type LockedPackage, problemsOf } from './lockfile.ts'
import { vulnerabilitiesIn } from './vulnerabilities.ts'

const good: LockedPackage = { version: '1.0.0', integrity: 'sha512-x' }
const problems = (locked: LockedPackage, license: string | null = 'MIT', version = '1.0.0') =>
  problemsOf({ lockfileVersion: 3, packages: { '': {}, 'node_modules/some': locked } }, () => ({ version, license }))

describe('packages', () => {
  it('are right where they are pinned, licensed and installed as locked', () => {
    expect(problems(good)).toEqual([])
    expect(problems({ ...good, dev: true }, 'CC-BY-4.0')).toEqual([])
  })

  it.each<[string, LockedPackage, string | null, string]>([
    ['without a hash', { version: '1.0.0' }, 'MIT', '1.0.0'],
    ['with a weak hash', { ...good, integrity: 'sha1-x' }, 'MIT', '1.0.0'],
    ['from a folder', { ...good, link: true }, 'MIT', '1.0.0'],
    ['from a repository', { ...good, resolved: 'git+ssh://git@github.com/some/some.git' }, 'MIT', '1.0.0'],
    ['under a licence that binds what it ships in', good, 'GPL-3.0-only', '1.0.0'],
    ['under a licence for tools, shipped', good, 'CC-BY-4.0', '1.0.0'],
    ['without a licence', { ...good, dev: true }, null, '1.0.0'],
    ['of another version than the locked one', good, 'MIT', '1.0.1'],
  ])('are wrong %s', (_what, locked, license, version) => {
    expect(problems(locked, license, version)).toHaveLength(1)
  })

  it('may be missing only where they are made for another system', () => {
    const missing = (locked: LockedPackage) =>
      problemsOf({ lockfileVersion: 3, packages: { 'node_modules/some': locked } }, () => null)
    expect(missing({ ...good, optional: true })).toEqual([])
    expect(missing(good)).toHaveLength(1)
  })
})

describe('known vulnerabilities', () => {
  it('close the gate where they are high or critical', () => {
    const found = (severity: string) => vulnerabilitiesIn({ vulnerabilities: { some: { severity, range: '<2' } } })
    expect(found('critical').grave).toEqual(['some <2: critical'])
    expect(found('high').grave).toHaveLength(1)
    expect(found('moderate')).toEqual({ grave: [], slight: ['some <2: moderate'] })
  })
})
