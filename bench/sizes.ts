import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { table } from './measure.ts'

interface Size {
  name: string
  passed: boolean
  /** Bytes. */
  size: number
}

/** What the built extension weighs beside its budgets, which `npm test` enforces, as Markdown. */
export function benchSizes(): string {
  const root = path.resolve(import.meta.dirname, '..')
  if (!existsSync(path.join(root, '.output/chrome-mv3')) || !existsSync(path.join(root, '.output/firefox-mv3')))
    return 'The extension isn’t built (`npm run build`), so there is nothing to weigh.'
  const program = path.join(root, 'node_modules/size-limit/bin.js')
  // It ends with an error where a budget is exceeded; the table says so.
  const { stdout } = spawnSync(process.execPath, [program, '--json'], { cwd: root, encoding: 'utf8' })
  const sizes: Size[] = JSON.parse(stdout)
  const limits: Array<{ name: string; limit: string }> = JSON.parse(
    readFileSync(path.join(root, '.size-limit.json'), 'utf8'),
  )
  const rows = sizes.map(({ name, size, passed }) => [
    name,
    inUnits(size),
    limits.find((one) => one.name === name)?.limit ?? '',
    passed ? 'yes' : 'no',
  ])
  return [
    'Not compressed; `npm test` fails where a budget is exceeded.',
    '',
    table(['what', 'size', 'budget', 'kept'], rows),
  ].join('\n')
}

function inUnits(bytes: number): string {
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.round(bytes / 1e3)} kB`
}
