import { browser } from 'wxt/browser'
import type { OwnPages } from '../../components/queries/surroundings.tsx'

const addressOf = (file: string) => browser.runtime.getURL(`/${file}` as '/')

/** Where the extension's own pages are. */
export const ownPages: OwnPages = {
  options: addressOf('options.html'),
  howJudged: addressOf('judged.html'),
  firstRun: addressOf('welcome.html'),
}
