import type { SourcedStory } from './notice-rule.ts'

/** A name as it stands in a text, up to four words. */
export const namePattern = "(?:\\p{Lu}[\\p{L}.’'-]*)(?:\\s(?:(?:of|de|von|van|for)\\s)?\\p{Lu}[\\p{L}.’'-]*){0,4}"

const noAnswer =
  /\b(?:declin(?:ed|es|ing) (?:to comment|an interview|requests?|to be interviewed|further comment)|(?:did|does|has|had) not (?:immediately |yet )?(?:respon(?:d|ded)|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?|comment(?:ed)?)|(?:did|has|had)n['’]t (?:immediately |yet )?(?:respon(?:d|ded)|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?)|could not (?:immediately )?be reached|couldn['’]t (?:immediately )?be reached|refused to comment|(?:was|were) (?:not available|unavailable) for comment|no (?:one|spokes\w+) .{0,40}available for comment|(?:has|have) been (?:contacted|approached) for (?:a )?(?:comment|response)|(?:contacted|approached|asked) .{0,40} for (?:a )?(?:comment|response))\b/iu

/** Words with which somebody answers what is said of him. */
const answer =
  /\b(?:den(?:y|ied|ies|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es|ed|ing)|defend(?:s|ed|ing)?|insist(?:s|ed|ing)?|apologi[sz](?:es|ed|ing)?|respond(?:s|ed|ing)?|replied|countered|pleaded|said|says|told|tweeted|wrote|argued|maintain(?:s|ed)|admitted|acknowledged|explained|statement|spokes(?:man|woman|person)|lawyer|attorney)\b/iu

/** The word by which somebody is called again: a surname, or the last word of a body's name. */
export function shortName(name: string): string {
  return (
    name
      .replace(/['’]s$/, '')
      .split(/\s+/)
      .at(-1) ?? name
  )
}

/** Does the story let somebody speak, by whatever name, spokesman or denial? */
export function isHeard(name: string, story: SourcedStory): boolean {
  const short = shortName(name)
  const called = new RegExp(`(?<![\\p{L}])${escapedFor(short)}(?![\\p{L}])`, 'u')
  if (story.sources.some((source) => called.test(source.name) || called.test(source.role ?? ''))) return true
  const sources = story.attributions.flatMap(({ source }) =>
    source ? [story.text.slice(source.start, source.end)] : [],
  )
  if (sources.some((source) => called.test(source))) return true
  return story.sentences.some(({ start, end }) => {
    const sentence = story.text.slice(start, end)
    const at = called.exec(sentence)?.index
    // Somebody who is told about ("accused Lee of", "said Lee lied") stands behind the verb, who answers before it.
    return at !== undefined && answer.test(sentence.slice(at, at + short.length + 60)) && !accusedThere(sentence, at)
  })
}

function accusedThere(sentence: string, at: number): boolean {
  return /\b(?:accus|blam|critici|slam|blast|denounc|condemn)\p{L}*\s(?:\S+\s){0,3}$/u.test(sentence.slice(0, at))
}

/** The sentences in which the story says that it asked and got no answer. */
export function unanswered(story: SourcedStory): number[] {
  return story.sentences.flatMap(({ start, end }, index) =>
    noAnswer.test(story.text.slice(start, end)) ? [index] : [],
  )
}

function escapedFor(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
