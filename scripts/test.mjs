// `npm test`: everything that must hold, from a fresh clone on: packages, lint and types, licences, unit and component
// tests, both builds, the extension in real browsers.
import { installPackages, program, run } from './set-up.mjs'

installPackages()
const wxt = program('wxt', 'bin', 'wxt.mjs')
run(wxt, 'prepare')
run(program('@biomejs', 'biome', 'bin', 'biome'), 'check', '.')
run(program('typescript', 'bin', 'tsc'), '--noEmit')
run('scripts/audit.ts')
run(program('vitest', 'vitest.mjs'), 'run')
run(wxt, 'build')
run(wxt, 'build', '-b', 'firefox')
run(program('vitest', 'vitest.mjs'), 'run', '--config', 'tests/vitest.config.ts')
