import { signal } from '@preact/signals'
import { i18n } from '#i18n'
import { type Messages, messageOf } from './messages.ts'

/** The language that the user chose in the options; `null` follows the browser. What is drawn is drawn anew with it. */
const chosen = signal<Messages | null>(null)

/** Shows everything in another language from now on; `null` goes back to the browser's own. */
export function speak(messages: Messages | null): void {
  chosen.value = messages
}

type Translate = typeof i18n.t

/** The one door to the messages in `locales/`: typed by the keys of `locales/en.yml`. */
export const translate: Translate = ((key: string, ...parts: Array<number | string[]>) => {
  const messages = chosen.value
  return messages
    ? messageOf(messages, key, parts)
    : (i18n.t as (key: string, ...parts: unknown[]) => string)(key, ...parts)
}) as Translate

const translateAny = translate as unknown as (key: string) => string

/**
 * Text for an id that only turns up at run time, such as a rule's or a verdict's: message `<group>.<id>`, in which every
 * run of characters that a message name may not hold is an underscore (`not-a-claim` is `not_a_claim`).
 *
 * @returns `null` where nobody has written a text: showing nothing is better than showing a key.
 */
export function translateId(group: string, id: string): string | null {
  return translateAny(`${group}.${messageName(id)}`) || null
}

export function messageName(id: string): string {
  return id.replace(/[^A-Za-z0-9]+/g, '_')
}

/** BCP 47 tag for dates, numbers and lists: the user's own variety of the language that the messages are in. */
export function textLocale(): string {
  const messages = translate('locale')
  const own = globalThis.navigator?.language ?? messages
  return own.split('-')[0] === messages ? own : messages
}
