import type { Page } from 'playwright-core'
import type { DeskEntry, DeskVersion } from '../../types/desk.ts'

/** What the panel has shown as kept, by the finding's index. */
export type Acts = Map<number, { verdict: string; note: string }>

/** Reads what is stored, past the panel, and holds it against what the panel had shown as kept. */
export async function checkStored(panel: Page, shown: Acts): Promise<{ lost: number; doubled: number }> {
  const stored = await panel.evaluate(async () => {
    const request = indexedDB.open('second-source-desk')
    const answer = <Value>(asked: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error)
      })
    const database = await answer(request)
    const transaction = database.transaction(['entries', 'versions', 'reviews'])
    const [entries, versions, reviews] = await Promise.all(
      ['entries', 'versions', 'reviews'].map((name) => answer(transaction.objectStore(name).getAll())),
    )
    database.close()
    return { entries, versions, reviews }
  })
  const entries = stored.entries as DeskEntry[]
  const [version] = stored.versions as DeskVersion[]
  const [kept] = stored.reviews as Array<{ review: { sentences: Array<{ start: number; end: number }> } }>
  let lost = 0
  for (const [index, { verdict }] of shown) {
    const sentence = kept?.review.sentences[index]
    const found = entries.filter(({ target }) => target.kind === 'finding' && target.position.start === sentence?.start)
    if (found.length !== 1 || found[0]?.decision?.verdict !== verdict) lost++
  }
  const places = new Set(entries.map(({ target }) => JSON.stringify(target)))
  const agree =
    stored.versions?.length === 1 &&
    version?.decided === entries.filter(({ decision }) => decision).length &&
    version?.notes === entries.filter(({ note }) => note).length
  return { lost, doubled: entries.length - places.size + (agree ? 0 : 1) }
}
