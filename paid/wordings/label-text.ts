/** A label's text as it is looked up: one space between words, lower case, no punctuation around it. */
export function labelText(text: string): string {
  return foldLabel(plainLabel(text))
}

/** In lower case, with one kind of apostrophe. */
export function foldLabel(plain: string): string {
  return plain.toLowerCase().replaceAll('’', "'").replaceAll('\u0307', '')
}

/** Words of the Latin alphabet with one space between them: most texts of most pages, of which nothing is to be mended. */
const plainAlready = /^[a-z0-9](?:[a-z0-9,.'’-]* (?! ))*[a-z0-9,.'’-]*(?<=[a-z0-9])$/i

/** The same with its case kept. A closing bracket stays where its opening one does. */
export function plainLabel(text: string): string {
  if (plainAlready.test(text)) return text
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u200b\u00ad\u200e\u200f]+/g, ' ')
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
  return plain.includes('(') && !plain.includes(')') ? `${plain})` : plain
}
