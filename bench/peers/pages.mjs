// What others do with a page's document, each in the way its manual shows.

export const systems = {
  async readability() {
    const { Readability } = await import('@mozilla/readability')
    // It takes its document apart, so it is given a copy.
    return ({ document }) => new Readability(document.cloneNode(true)).parse()?.length ?? 0
  },
  async defuddle() {
    const { default: Defuddle } = await import('defuddle')
    return ({ document }) => new Defuddle(document).parse().wordCount
  },
  async 'axe-core'() {
    const { default: axe } = await import('axe-core')
    // It belongs to the window in which it was evaluated; the first run, which isn't measured, puts it there.
    return async (window) => {
      if (!window.axe) window.eval(axe.source)
      const { violations } = await window.axe.run({ rules: { 'color-contrast': { enabled: false } } })
      return violations.length
    }
  },
}
