/** A language's texts as browsers keep them: by name, with `$1` to `$9` to fill in and plural forms between bars. */
export type Messages = Readonly<Record<string, string>>

type Argument = number | ReadonlyArray<string | number> | undefined

/**
 * What `@wxt-dev/i18n` does with the browser's own messages, on messages of our choice: browsers offer no way to ask
 * for another language than their own.
 *
 * @param key Such as `summary.sentences`.
 * @param parts A number that chooses the plural form, a list of what to fill in, or both.
 * @returns '' where there is no such message, as browsers do.
 */
export function messageOf(messages: Messages, key: string, parts: Argument[]): string {
  const count = parts.find((part) => typeof part === 'number')
  const given = parts.find((part): part is ReadonlyArray<string | number> => Array.isArray(part))
  const text = messages[key.replaceAll('.', '_')] ?? ''
  return fillIn(count === undefined ? text : formFor(text, count), given ?? (count === undefined ? [] : [count]))
}

/** Puts the first of `values` where the text says `$1`, and so on; `$$` is a dollar sign. */
export function fillIn(text: string, values: ReadonlyArray<string | number>): string {
  return text.replace(/\$(?:\$|([1-9]))/g, (_, number) => (number ? String(values[Number(number) - 1] ?? '') : '$'))
}

/** Two forms are for one and for all others, three for none, one and all others. */
function formFor(text: string, count: number): string {
  const forms = text.split(' | ')
  const many = forms.at(-1) ?? ''
  if (forms.length === 2) return count === 1 ? (forms[0] ?? '') : many
  return (count === 0 || count === 1 ? forms[count] : many) ?? many
}
