/**
 * A page as plain data, so that it can be sent to where an extractor may tear it apart: a list of its elements, texts and
 * comments in the order of the document, as JSON without the brackets around it. An element's number is its place among
 * the elements.
 */
export type CopiedPage = string

/** One entry of the list. What it is tells its length; each begins with the number of the parent, −1 for the root. */
export type CopiedNode = CopiedComment | CopiedText | CopiedElement

export type CopiedComment = [parent: number]
export type CopiedText = [parent: number, text: string]
/** `attributes` holds names and values in turn; `namespace` is '' for an element of HTML. */
export type CopiedElement = [parent: number, name: string, attributes: string[], namespace: string]

/** What an extractor takes for the article of a copied page. */
export interface ExtractedArticle {
  /** Numbers of the elements that it keeps, wrappers included. */
  kept: number[]
  byline: string | null
}
