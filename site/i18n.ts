/** Stands in for `#i18n` on the site (vite.config.ts points there): the extension's messages, in the reader's language. */
import { type Messages, messageOf } from '../components/text/messages.ts'

type Argument = Parameters<typeof messageOf>[2][number]

const languages = import.meta.glob<Messages>('../locales/*.yml', { import: 'default' })
const wanted = navigator.languages.map((tag) => `../locales/${tag.split('-')[0]}.yml`)
const load = languages[[...wanted, '../locales/en.yml'].find((file) => file in languages) ?? '']
const messages = (await load?.()) ?? {}

export const i18n = { t: (key: string, ...parts: Argument[]) => messageOf(messages, key, parts) }
