import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build'
import type { Messages } from '../../components/text/messages.ts'

const folder = join(import.meta.dirname, '..')

/** Every language there is a file for. */
export const languages = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.slice(0, -'.yml'.length))

/** The messages of a language, built as the extension's build does it. */
export function messagesIn(language: string): Messages {
  const text = readFileSync(join(folder, `${language}.yml`), 'utf8')
  return Object.fromEntries(
    Object.entries(generateChromeMessages(parseMessagesText(text, 'YAML'))).map(([name, { message }]) => [
      name,
      message,
    ]),
  )
}
