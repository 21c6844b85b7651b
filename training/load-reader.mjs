import { loadReader as loadShipped, loadReaderFrom } from '../cli/load-reader.ts'
import { readPlainText } from '../page/read-plain-text.ts'

/** The reader that ships, or the one in `folder`, on one thread. */
export const loadReader = (folder) => (folder ? loadReaderFrom(folder) : loadShipped())

/** Plain text, a paragraph a line, as blocks. */
export const blocksOf = (text) => readPlainText(text, null).story.blocks
