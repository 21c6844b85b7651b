import type { DeskVersion } from '../../types/desk.ts'
import { matchesWords } from '../history.ts'
import type { History, HistoryQuery } from '../store.ts'
import type { DeskDatabase } from './desk-database.ts'

/** The rows of the history, the last reviewed first. Without words no more is read than is shown. */
export async function readHistory(database: DeskDatabase, { words = '', limit }: HistoryQuery): Promise<History> {
  const { store } = database.transaction('versions')
  if (words.trim()) {
    const found = (await store.index('lastReviewed').getAll()).filter((version) => matchesWords(version, words))
    return { versions: found.reverse().slice(0, limit), total: found.length }
  }
  const total = await store.count()
  const versions: DeskVersion[] = []
  let cursor = limit > 0 ? await store.index('lastReviewed').openCursor(null, 'prev') : null
  while (cursor && versions.push(cursor.value) < limit) cursor = await cursor.continue()
  return { versions, total }
}
