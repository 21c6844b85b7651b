/** A label's text as it is looked up: one space between words, lower case, no punctuation around it. */
export function labelText(text: string): string {
  return plainLabel(text)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\u0307/g, '')
}

/** The same with its case kept. A closing bracket stays where its opening one does. */
export function plainLabel(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u200b\u00ad\u200e\u200f]+/g, ' ')
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
  return plain.includes('(') && !plain.includes(')') ? `${plain})` : plain
}
