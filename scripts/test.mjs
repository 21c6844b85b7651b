// `npm test`: everything that must hold, from a fresh clone on: packages, lint and types, code that nobody uses, licences,
// unit and component tests, both builds and their sizes, the extension in real browsers.
import { installPackages, program, run } from './set-up.mjs'

installPackages()
const wxt = program('wxt', 'bin', 'wxt.mjs')
run(wxt, 'prepare')
run(program('@biomejs', 'biome', 'bin', 'biome'), 'check', '.')
run(program('typescript', 'bin', 'tsc'), '--noEmit')
run(program('knip', 'bin', 'knip.js'))
run('scripts/audit.ts')
run(program('vitest', 'vitest.mjs'), 'run')
run(wxt, 'build')
run(wxt, 'build', '-b', 'firefox')
run(program('size-limit', 'bin.js'))
run(program('vitest', 'vitest.mjs'), 'run', '--config', 'tests/vitest.config.ts')
