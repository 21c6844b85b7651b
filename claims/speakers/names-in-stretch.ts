import type { StoryName, StoryNames } from './names-in-story.ts'

/** The person who opens the last sentence that a person opens: "Lee arrived late. | He said". */
export function lastOpening(stretch: string, names: StoryNames): StoryName | null {
  let found: StoryName | null = null
  for (const match of stretch.matchAll(/(?:^|[.!?]["”’']?\s+|\n)((?:\p{Lu}[\p{L}'’.-]*\s){1,4})/gu)) {
    const name = nameIn(match[1] ?? '', names)
    if (name) found = name
  }
  return found
}

/** A person of the story whose surname stands in this stretch: the first, or the last for which `lastThat` holds. */
export function nameIn(stretch: string, names: StoryNames, lastThat?: (name: StoryName) => boolean): StoryName | null {
  let found: StoryName | null = null
  for (const match of stretch.matchAll(/\p{Lu}[\p{L}]*(?:['’-]\p{Lu}\p{L}+)*/gu)) {
    const name = names.bySurname.get(match[0].toLowerCase())
    if (!name) continue
    if (!lastThat) return name
    if (lastThat(name)) found = name
  }
  return found
}
