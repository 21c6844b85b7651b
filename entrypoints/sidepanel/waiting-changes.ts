import { targetKey } from '../../desk/targets.ts'
import type { DeskTarget, EntryPatch } from '../../types/desk.ts'

interface WaitingChange {
  target: DeskTarget
  patch: EntryPatch
  sitting: string | undefined
}

/** Changes that wait for their turn, those of one target made one: keystrokes needn't queue up. */
export class WaitingChanges {
  readonly #changes = new Map<string, WaitingChange>()

  /** @returns the key to take it by when its turn has come; `null` where one on the same target waits already. */
  add(version: string, { target, patch, sitting }: WaitingChange): string | null {
    const key = `${version} ${targetKey(target)}`
    const waiting = this.#changes.get(key)
    this.#changes.set(key, { target, patch: { ...waiting?.patch, ...patch }, sitting })
    return waiting ? null : key
  }

  take(key: string): WaitingChange | null {
    const change = this.#changes.get(key) ?? null
    this.#changes.delete(key)
    return change
  }
}
