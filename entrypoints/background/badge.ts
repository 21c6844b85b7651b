import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { isQuery } from '../../desk/queried.ts'
import type { Review } from '../../types/review.ts'

/** Shows on the toolbar button of a tab how many sentences an editor would query. The browser takes it away with the page. */
export async function showFindings(tabId: number, review: Review): Promise<void> {
  const found = review.sentences.filter(isQuery).length
  const text = review.sentences.length === 0 ? '' : String(found)
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#7a3b00' })
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' })
    await browser.action.setBadgeText({ tabId, text })
    await browser.action.setTitle({
      tabId,
      title: text ? i18n.t('badge.findings', found, [text]) : i18n.t('actionTitle'),
    })
  } catch {
    // The tab was closed meanwhile.
  }
}

export async function hideFindings(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '' }).catch(() => {})
  await browser.action.setTitle({ tabId, title: i18n.t('actionTitle') }).catch(() => {})
}
