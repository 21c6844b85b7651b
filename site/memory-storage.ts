import { Listeners } from './listeners.ts'

type Changes = Record<string, { newValue?: unknown }>

/** The extension's storage, for as long as the page is open. */
export function memoryStorage() {
  const onChanged = new Listeners<[Changes, string]>()
  const area = (name: string) => {
    const kept = new Map<string, unknown>()
    return {
      async get(key: string): Promise<Record<string, unknown>> {
        return kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {}
      },
      async set(values: Record<string, unknown>): Promise<void> {
        const changes: Changes = {}
        for (const [key, value] of Object.entries(values)) {
          kept.set(key, structuredClone(value))
          changes[key] = { newValue: value }
        }
        onChanged.tell(changes, name)
      },
      async remove(key: string): Promise<void> {
        if (kept.delete(key)) onChanged.tell({ [key]: {} }, name)
      },
    }
  }
  return { onChanged, local: area('local'), session: area('session') }
}
