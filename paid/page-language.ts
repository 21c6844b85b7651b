/** Primary subtag of a BCP 47 tag; the two written forms of Norwegian are one language. `null` where none is given. */
export function primaryLanguage(tag: string | null | undefined): string | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0]
  return primary === 'nb' || primary === 'nn' ? 'no' : primary || null
}

/**
 * Whether sentences of a language are looked for on a page: its own and English, which labels are in all over the world;
 * every language where the page gives none. To make ready the patterns of thirty languages costs more than a page's reading.
 */
export function mayStandOn(page: string | null, language: string): boolean {
  return page === null || language === 'en' || language === page
}
