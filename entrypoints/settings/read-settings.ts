import * as v from 'valibot'
import {
  defaultSettings,
  emphases,
  markedKinds,
  type Settings,
  spokenLanguages,
  textSizes,
  themes,
} from '../../types/settings.ts'

const shapes = {
  kinds: v.array(v.picklist(markedKinds)),
  emphasis: v.picklist(emphases),
  textSize: v.picklist(textSizes),
  theme: v.picklist(themes),
  language: v.picklist(spokenLanguages),
  keys: v.boolean(),
} satisfies Record<keyof Settings, v.GenericSchema>

export const settingNames = Object.keys(shapes) as Array<keyof Settings>

/** Where a setting lies in storage: each by itself, so that two windows that change two settings lose neither. */
export const keyOf = (name: keyof Settings) => `setting:${name}`

/**
 * What storage holds, as settings. A value that is missing, damaged or from another release is as if it had never been
 * chosen; the others stand.
 */
export function readSettings(stored: Record<string, unknown>): Settings {
  const chosen = settingNames.flatMap((name) => {
    const parsed = v.safeParse(shapes[name], stored[keyOf(name)])
    return parsed.success ? [[name, parsed.output]] : []
  })
  return { ...defaultSettings, ...Object.fromEntries(chosen) }
}
