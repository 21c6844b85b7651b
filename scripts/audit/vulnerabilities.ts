import { spawnSync } from 'node:child_process'

/** `npm audit`'s answer, as far as it is used. */
export interface AuditAnswer {
  vulnerabilities?: Record<string, { severity: string; range: string }>
}

export interface Vulnerabilities {
  /** High or critical, in a package that ships: the gate stays closed. */
  grave: string[]
  /** All others: they are told. */
  slight: string[]
}

/** Sorts what the registry knows, for packages that ship (`npm audit --omit=dev`). */
export function vulnerabilitiesIn({ vulnerabilities = {} }: AuditAnswer): Vulnerabilities {
  const lines = Object.entries(vulnerabilities).map(([name, { severity, range }]) => ({
    grave: severity === 'high' || severity === 'critical',
    line: `${name} ${range}: ${severity}`,
  }))
  return {
    grave: lines.filter(({ grave }) => grave).map(({ line }) => line),
    slight: lines.filter(({ grave }) => !grave).map(({ line }) => line),
  }
}

/** Asks the registry, for 20 seconds at most; `null` where it doesn't answer, or answers something else. */
export function askRegistry(root: string): AuditAnswer | null {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { stdout } = spawnSync(npm, ['audit', '--json', '--omit=dev', '--fetch-retries=0', '--fetch-timeout=15000'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 20_000,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  try {
    const answer = JSON.parse(stdout)
    return typeof answer.vulnerabilities === 'object' ? answer : null
  } catch {
    return null
  }
}
