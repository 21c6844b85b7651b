import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * The folder with the texts that the labels in `bench/gold` belong to. The texts are their publishers', so they stand
 * outside the repository: `../shared`, or the folder that `SECOND_SOURCE_SHARED` names.
 */
const shared = process.env.SECOND_SOURCE_SHARED ?? path.resolve(import.meta.dirname, '../../shared')

/**
 * A path in the folder of texts.
 *
 * @throws Error that says what is missing, where there is no such folder or file.
 */
export function inShared(...parts: string[]): string {
  const file = path.join(shared, ...parts)
  if (!existsSync(file)) {
    throw new Error(
      `${file} is not there. The measured texts are not part of this repository: put them beside it as ../shared, ` +
        'or name their folder in SECOND_SOURCE_SHARED.',
    )
  }
  return file
}
