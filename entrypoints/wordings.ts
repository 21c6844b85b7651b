import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { languages } from '../paid/wordings/languages/index.ts'
import { type PartsWorld, wordings } from './page/page-scripts.ts'

/** The first part of the page script: the tables of wordings. It does nothing by itself. */
export default defineUnlistedScript(() => {
  const world = globalThis as PartsWorld
  world[wordings] = languages
})
