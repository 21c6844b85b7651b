// `npm run show [-- PAGE]`: the review of the sample article, or of a saved page or an address, in a real browser.
import { installPackages, run } from './set-up.mjs'

installPackages()
run('scripts/show.ts', ...process.argv.slice(2))
