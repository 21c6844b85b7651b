import type { browser } from 'wxt/browser'
import { createMarkPainter } from '../../page/marks.ts'
import { readPage } from '../../page/read-page.ts'
import type { PageToPanel, PanelToPage } from '../../types/messages.ts'

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0]

export function servePage(document: Document, port: Port, signal: AbortSignal): void {
  void document
  void port
  void signal
  void createMarkPainter
  void readPage
}
