/** Stands in for the browser's messages: the gallery always speaks a language that it is given. */
export const i18n = { t: () => '' }
