import { type ComponentChildren, render } from 'preact'
import { SurroundingsProvider } from '../../components/queries/surroundings.tsx'
import { translate } from '../../components/text/translate.ts'
import { followSettings } from './follow-settings.ts'
import { ownPages } from './own-pages.ts'
import { SettingsStore } from './settings-store.ts'

interface PageInTab {
  /** CSS selector of the element that is filled. */
  root: string
  /** The page's name, in the language that is spoken now. */
  title(): string
  content(settings: SettingsStore): ComponentChildren
}

/** Starts a page of the extension in a tab of its own: in the user's language, size and colours, now and from now on. */
export async function startPage({ root, title, content }: PageInTab): Promise<void> {
  const closed = new AbortController()
  addEventListener('pagehide', () => closed.abort(), { once: true })
  const settings = new SettingsStore()
  await followSettings(settings, document, closed.signal)
  const App = () => {
    document.title = `Second Source: ${title()}`
    document.documentElement.lang = translate('locale')
    return (
      <SurroundingsProvider kinds={settings.settings.value.kinds} pages={ownPages}>
        {content(settings)}
      </SurroundingsProvider>
    )
  }
  const element = document.querySelector(root)
  if (element) render(<App />, element)
}
