import { i18n } from '#i18n'

/** The one door to the messages in `locales/`: typed by the keys of `locales/en.yml`. */
export const translate = i18n.t

const translateAny = i18n.t as unknown as (key: string) => string

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
