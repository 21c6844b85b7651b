import { readFileSync } from 'node:fs'
import path from 'node:path'
import { builtExtension } from '../cli/browser/built-extension.ts'

/** What the built panel says in English under a message's name, such as `state_refused_pdf`. */
export function panelSays(name: string): string {
  const file = path.join(builtExtension('chromium'), '_locales/en/messages.json')
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>
  const found = messages[name]
  if (!found) throw new Error(`there is no message ${name}`)
  return found.message
}
