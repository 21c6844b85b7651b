import { searchClaims } from '../../desk/lookups/claims-search.ts'
import { deskRecord, readDeskRecord } from '../../desk/record.ts'
import type { DeskActions } from '../../types/desk-view.ts'
import type { DeskSurroundings } from './desk-surroundings.ts'
import type { DeskWork } from './desk-work.ts'
import type { ShownDesk } from './shown-desk.ts'
import { WaitingChanges } from './waiting-changes.ts'

/**
 * What a checker can ask of the desk.
 *
 * @param showOwn Shows the page's own review again, in place of one from the history.
 */
export function deskActions(
  { store, outlets, settings }: DeskSurroundings,
  shown: ShownDesk,
  work: DeskWork,
  showOwn: () => void,
): DeskActions {
  const waiting = new WaitingChanges()
  return {
    change(target, patch, sitting) {
      const { version } = shown
      if (!version) return
      const key = waiting.add(version, { target, patch, sitting })
      if (key === null) return
      void work.write(version, async () => {
        const next = waiting.take(key)
        if (next) await store.change(version, next.target, next.patch, next.sitting)
      })
    },
    copy: (text) => outlets.copy(text),
    download: (file) => outlets.download(file),
    dropOrphan: (id) => work.writeToShown((version) => store.dropOrphan(version, id)),
    undo: () => work.writeToShown((version) => store.undo(version)),
    setKeys: (on) => void settings.setKeys(on),
    setLookUps: (wanted) => void settings.setLookUps(wanted).then((lookUps) => shown.update({ lookUps })),
    searchClaims: (words, language, signal) => searchClaims({ words, language, signal, key: shown.now.lookUps.key }),
    search: (words) => work.search(words),
    open: (version) => void work.run(() => shown.showFromHistory(version)),
    closeOpened() {
      shown.leaveVersion()
      showOwn()
    },
    remove: (version) =>
      void work.write(version, async () => {
        await store.remove(version)
        if (shown.version === version) shown.leaveVersion()
        work.search()
      }),
    async record() {
      await work.done
      const { version } = shown
      const kept = version && (await store.open(version))
      return kept ? deskRecord(kept, new Date().toISOString()) : null
    },
    import: (text) =>
      void work.run(async () => {
        const record = await readDeskRecord(text)
        if (!record) return shown.update({ trouble: 'unreadable-file' })
        await store.put(record)
        work.search()
        await work.hasChanged(record.version.id)
      }),
  }
}
