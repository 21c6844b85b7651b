import type { ComponentChildren } from 'preact'
import { translate } from '../text/translate.ts'

/** A page of the extension in a tab of its own. */
export function OwnPage({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="panel own-page" lang={translate('locale')} dir={translate('direction') === 'rtl' ? 'rtl' : 'ltr'}>
      <h1 class="face-title">{title}</h1>
      {children}
    </main>
  )
}
