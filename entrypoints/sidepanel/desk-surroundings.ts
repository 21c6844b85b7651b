import type { ReadonlySignal } from '@preact/signals'
import type { DeskStore } from '../../desk/store.ts'
import type { LookUpSettings } from '../../types/desk-view.ts'
import type { PanelView } from '../../types/panel.ts'

interface Settings {
  keys: ReadonlySignal<boolean>
  setKeys(on: boolean): Promise<void>
  lookUps(): Promise<LookUpSettings>
  /** Must be called within the user's gesture: it asks for the host. Resolves to what was granted. */
  setLookUps(wanted: LookUpSettings): Promise<LookUpSettings>
}

/** What only the browser's own window can do. */
interface Outlets {
  copy(text: string): Promise<void>
  download(file: { name: string; type: string; text: string }): void
}

/** All that a desk in a panel has to do with. */
export interface DeskSurroundings {
  outlets: Outlets
  store: DeskStore
  panel: ReadonlySignal<PanelView>
  settings: Settings
  /** Tells other panels which version has changed, and hears it from them. */
  channel: BroadcastChannel
  signal: AbortSignal
}
