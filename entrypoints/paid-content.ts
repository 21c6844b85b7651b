import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { paidContentInSteps } from '../paid/find-paid-content.ts'
import { type PartsWorld, paidContent } from './page/page-scripts.ts'

/** The second part of the page script: what finds paid content. It does nothing by itself. */
export default defineUnlistedScript(() => {
  const world = globalThis as PartsWorld
  world[paidContent] = paidContentInSteps
})
