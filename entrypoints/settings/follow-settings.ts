import { effect } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { Messages } from '../../components/text/messages.ts'
import { speak } from '../../components/text/translate.ts'
import type { SpokenLanguage } from '../../types/settings.ts'
import type { SettingsStore } from './settings-store.ts'

/**
 * Gives a document of the extension the user's theme, text size and language, now and after every change, until the
 * signal aborts. Resolves when the first language is there, so that nothing is drawn in another.
 */
export async function followSettings(store: SettingsStore, document: Document, closed: AbortSignal): Promise<void> {
  await store.start(closed)
  let language: SpokenLanguage = 'browser'
  const speakIn = async (wanted: SpokenLanguage) => {
    language = wanted
    const messages = wanted === 'browser' ? null : await messagesIn(wanted)
    // Another one may have been chosen meanwhile.
    if (language === wanted) speak(messages)
  }
  await speakIn(store.settings.value.language)
  const stop = effect(() => {
    const { theme, textSize, language: wanted } = store.settings.value
    const { dataset } = document.documentElement
    dataset.theme = theme
    dataset.textSize = textSize
    if (wanted !== language) void speakIn(wanted)
  })
  closed.addEventListener('abort', stop, { once: true })
}

/** A language's messages, as the build has put them into the extension; `null` where they can't be read. */
async function messagesIn(language: SpokenLanguage): Promise<Messages | null> {
  try {
    const address = browser.runtime.getURL(`/_locales/${language}/messages.json` as '/')
    const messages = (await (await fetch(address)).json()) as Record<string, { message: string }>
    return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]))
  } catch (error) {
    console.warn(`The texts in ${language} can't be read.`, error)
    return null
  }
}
