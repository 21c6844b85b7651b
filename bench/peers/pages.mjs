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
    return async ({ document }) => {
      const { violations } = await axe.run(document.documentElement, {
        rules: { 'color-contrast': { enabled: false } },
      })
      return violations.length
    }
  },
}
