/** What a user has chosen, for all pages. Plain data: `entrypoints/settings/` keeps it, panel and pages follow it at once. */

export const markedKinds = ['unattributed', 'vague', 'unnamed', 'attributed', 'paid'] as const

/** What can be shown or left out: sentences by verdict, and paid blocks. */
export type MarkedKind = (typeof markedKinds)[number]

export const emphases = ['lines', 'bold', 'tint'] as const

/** How strongly marks stand out in the page: lines, thicker lines, or lines on a tinted ground. */
export type Emphasis = (typeof emphases)[number]

export const textSizes = ['small', 'medium', 'large', 'largest'] as const

export type TextSize = (typeof textSizes)[number]

export const themes = ['browser', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

export const spokenLanguages = ['browser', 'en', 'de', 'fr', 'es'] as const

/** A language of `locales/`, or the browser's own. */
export type SpokenLanguage = (typeof spokenLanguages)[number]

export interface Settings {
  /** Marked in the page and, for what an editor would query, listed. Counts and summaries always hold everything. */
  kinds: MarkedKind[]
  emphasis: Emphasis
  textSize: TextSize
  theme: Theme
  language: SpokenLanguage
  /** The desk's single keys answer. */
  keys: boolean
}

export const defaultSettings: Settings = {
  // A page underlined from top to bottom tells nothing: named sources are marked only where somebody asks for it.
  kinds: ['unattributed', 'vague', 'unnamed', 'paid'],
  emphasis: 'lines',
  textSize: 'medium',
  theme: 'browser',
  language: 'browser',
  keys: true,
}
