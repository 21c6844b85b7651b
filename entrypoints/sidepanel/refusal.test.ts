import { describe, expect, it } from 'vitest'
import { refusalOf, refusalOfContentType } from './refusal.ts'

describe('refusalOf', () => {
  it.each([
    ['chrome://settings/', 'Cannot access a chrome:// URL', 'browser-page'],
    ['about:addons', 'Missing host permission for the tab', 'browser-page'],
    ['moz-extension://1234/page.html', 'Missing host permission for the tab', 'browser-page'],
    [undefined, 'Cannot access a chrome:// URL', 'browser-page'],
    ['https://addons.mozilla.org/en-US/firefox/', 'Missing host permission for the tab', 'extension-store'],
    ['https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.', 'extension-store'],
    [undefined, 'Cannot access contents of url "about:blank". Extension manifest must …', 'browser-page'],
    ['https://accounts.firefox.com/settings', 'Missing host permission for the tab', 'browser-page'],
    ['https://harbour.example/download/7', 'Missing host permission for the tab', 'pdf'],
    ['https://harbour.example/report.pdf?page=2', 'Cannot access contents of the page.', 'pdf'],
    [undefined, 'Missing host permission for the tab', 'no-permission'],
    [
      undefined,
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'no-permission',
    ],
    ['https://harbour.example/addons.mozilla.org/', 'Cannot access contents of the page.', 'no-permission'],
    ['https://harbour.example/', 'The tab was closed.', null],
  ])('%s: %s → %s', (url, message, reason) => {
    expect(refusalOf(url, message)).toBe(reason)
  })

  it('tells a PDF from other documents that are not pages', () => {
    expect(refusalOfContentType('application/pdf')).toBe('pdf')
    expect(refusalOfContentType('image/png')).toBe('not-html')
  })
})
