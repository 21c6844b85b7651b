/**
 * Stands in for `#i18n` where there is no browser (vitest.config.ts points there): the same library over the same
 * messages, built from `locales/en.yml` as the extension's build does it.
 */
import { fillIn, type Messages } from '../../components/text/messages.ts'
import { messagesIn } from './messages-in.ts'

export const messages: Messages = messagesIn('en')

/** What `browser.i18n.getMessage` does: knows nothing about a name it doesn't have. */
function getMessage(name: string, substitutions: string[] = []): string {
  return fillIn(messages[name] ?? '', substitutions)
}

Object.assign(globalThis, { chrome: { i18n: { getMessage } } })

// The library takes hold of the browser when it is loaded: it must find the messages there already.
const { createI18n } = await import('@wxt-dev/i18n')

export const i18n = createI18n()
