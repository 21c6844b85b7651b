import { isHeard, namePattern, shortName, unanswered } from './heard.ts'
import { type NoticeRule, type SourcedStory, textOf } from './notice-rule.ts'

/** "accused Ann Lee of", "blamed Portline for": whom the words behind the verb name. */
const accuses = new RegExp(
  `\\b(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|sued|suing)\\s(?:(?:the|its|his|her|former|then)\\s)?(?:(?!by\\b)\\p{Ll}+\\s){0,2}(${namePattern})`,
  'gu',
)

/** "Ann Lee was accused of", "Portline is alleged to": whom the words before name. */
const isAccused = new RegExp(
  `(${namePattern})(?:,[^,]{2,60},)?\\s(?:was|were|is|are|has been|have been|stands?)\\s(?:also\\s|now\\s|publicly\\s)?(?:accused of|alleged to have|blamed for)`,
  'gu',
)

/** "criticised Ann Lee", "slammed Portline". */
const attacks = new RegExp(
  `\\b(?:critici[sz](?:es|ed|ing)|slam(?:s|med|ming)|blast(?:s|ed|ing)|denounc(?:es|ed|ing)|condemn(?:s|ed|ing)|lash(?:es|ed|ing) out at|rebuk(?:es|ed|ing)|decri(?:es|ed)|lambast(?:s|es|ed|ing))\\s(?:(?:the|its|his|her|former|then)\\s)?(?:(?!for\\b|by\\b)\\p{Ll}+\\s){0,2}(${namePattern})`,
  'gu',
)

/** Names that a sentence's first word, a day or a nation only seem to be. */
const nobody =
  /^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|You|His|Her|Their|Its|This|That|These|Those|There|What|Who|If|As|When|While|After|Before|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|God|Islam|President|Minister|Senator|Governor|Mayor|General|Secretary|Congress|Senate|House|Democrats|Republicans|Washington|Moscow|Beijing|Israel|Russia|China|Iran|Ukraine|America|Europe|Twitter|Facebook|\p{Lu}\p{L}*(?:ans|ish|ese|ists?|crats?))$/u

export const accusedNotHeard: NoticeRule = {
  id: 'accused_not_heard',
  rule: 'Whoever is accused has a right to answer: put it to them, and print what they say.',
  source: 'BBC Editorial Guidelines, fairness, right of reply; Reuters Handbook, right of reply; IPSO Code, clause 1',
  find: (story) => {
    const asked = unanswered(story)
    return targets(story, [accuses, isAccused]).flatMap(({ name, sentences }) =>
      isHeard(name, story) || answersNear(name, asked, sentences, story) ? [] : [{ sentences, about: name }],
    )
  },
}

export const noAnswerGiven: NoticeRule = {
  id: 'no_answer',
  rule: 'Say whom you asked, and that they did not answer: the reader then knows that a side is missing.',
  source: 'AP News Values, fairness; Reuters Handbook, right of reply',
  find: (story) => {
    const sentences = unanswered(story)
    return sentences.length > 0 ? [{ sentences, about: null }] : []
  },
}

export const oneSide: NoticeRule = {
  id: 'one_side',
  rule: 'In a dispute quote both sides, not only the one that attacks.',
  source: 'AP News Values, fairness; BBC Editorial Guidelines, impartiality',
  find: (story) => {
    const asked = unanswered(story)
    return targets(story, [attacks]).flatMap(({ name, sentences }) =>
      sentences.length < 2 || isHeard(name, story) || answersNear(name, asked, sentences, story)
        ? []
        : [{ sentences, about: name }],
    )
  },
}

/** Whom sentences attack that rest on a source or on nobody, each once, with the sentences. */
function targets(story: SourcedStory, patterns: readonly RegExp[]): Array<{ name: string; sentences: number[] }> {
  const found = new Map<string, { name: string; sentences: number[] }>()
  story.sentences.forEach(({ verdict }, index) => {
    if (verdict === 'not-a-claim') return
    const text = textOf(story, index)
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        const name = match[1]?.replace(/(?:['’]s?|[.,])+$/, '') ?? ''
        if (nobody.test(name) || isQuoted(text, match.index)) continue
        const key = shortName(name)
        const entry = found.get(key) ?? { name, sentences: [] }
        if (!entry.sentences.includes(index)) entry.sentences.push(index)
        found.set(key, entry)
      }
    }
  })
  return [...found.values()]
}

/** Inside a quotation others speak: their rhetoric isn't the story's accusation. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at)
  return (
    (before.match(/[“„«]/g)?.length ?? 0) > (before.match(/[”»]/g)?.length ?? 0) ||
    (before.split('"').length - 1) % 2 === 1
  )
}

/** The story says that somebody didn't answer, and names them or says so beside the accusation. */
function answersNear(
  name: string,
  asked: readonly number[],
  sentences: readonly number[],
  story: SourcedStory,
): boolean {
  return asked.some(
    (index) =>
      textOf(story, index).includes(shortName(name)) || sentences.some((other) => Math.abs(other - index) <= 2),
  )
}
