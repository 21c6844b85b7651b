/**
 * Stands in for `#i18n` where there is no browser (vitest.config.ts points there): the same library over the same
 * messages, built from `locales/en.yml` as the extension's build does it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build'

const file = join(import.meta.dirname, '../en.yml')

export const messages = generateChromeMessages(parseMessagesText(readFileSync(file, 'utf8'), 'YAML'))

/** What `browser.i18n.getMessage` does: fills in `$1` to `$9` and knows nothing about a name it doesn't have. */
function getMessage(name: string, substitutions: string[] = []): string {
  const text = messages[name]?.message ?? ''
  return text.replace(/\$(?:\$|([1-9]))/g, (_, number) => (number ? (substitutions[Number(number) - 1] ?? '') : '$'))
}

Object.assign(globalThis, { chrome: { i18n: { getMessage } } })

// The library takes hold of the browser when it is loaded: it must find the messages there already.
const { createI18n } = await import('@wxt-dev/i18n')

export const i18n = createI18n()
