// What others do with a text, each in the way its manual shows. Every function returns how much it found, so that no part
// of the work can be left out unseen.

export const systems = {
  async compromise() {
    const { default: nlp } = await import('compromise')
    return (text) => {
      const read = nlp(text)
      return read.sentences().json().length + read.people().out('array').length + read.quotations().out('array').length
    }
  },
  async wink() {
    const { default: wink } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = wink(model)
    return (text) => {
      const read = nlp.readDoc(text)
      return read.sentences().out().length + read.entities().out().length + read.tokens().out(nlp.its.pos).length
    }
  },
  async 'write-good'() {
    const { default: writeGood } = await import('write-good')
    return (text) => writeGood(text).length
  },
  async retext() {
    const { retext } = await import('retext')
    const { default: passive } = await import('retext-passive')
    const { default: equality } = await import('retext-equality')
    const processor = retext().use(passive).use(equality)
    return async (text) => (await processor.process(text)).messages.length
  },
}

/** The stretches that write-good's weasel words cover, as that package has them. */
export async function weaselWords() {
  const { default: writeGood } = await import('write-good')
  const only = { weasel: true, illusion: false, so: false, thereIs: false, passive: false, adverb: false }
  const others = { tooWordy: false, cliches: false, eprime: false }
  return (text) =>
    writeGood(text, { ...only, ...others }).map(({ index, offset }) => ({ start: index, end: index + offset }))
}
