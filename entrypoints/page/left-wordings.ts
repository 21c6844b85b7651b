import { type PartsWorld, wordings } from './page-scripts.ts'

function takeWordings() {
  const world = globalThis as PartsWorld
  const left = world[wordings]
  delete world[wordings]
  if (!left) throw new Error('The part of the page script that comes first is missing.')
  return left
}

/** Stands for `paid/wordings/languages/` in the page script's second part: the first has left the tables (`scripts/wordings-apart.ts`). */
export const languages = takeWordings()
