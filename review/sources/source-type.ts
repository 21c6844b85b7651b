import { organisationNouns, roleNouns, vagueNouns } from '../../claims/sources/nouns.ts'
import type { SourceKind, SourceType } from '../../types/review.ts'

interface TypeSign {
  type: SourceType
  /** In the source's words. */
  words: RegExp
}

/** By what a source is called, the most telling first. */
const signs: TypeSign[] = [
  { type: 'poll', words: /\b(?:polls?|survey|surveys|census|exit poll)\b/i },
  { type: 'law', words: /\b(?:law|laws|bill|act|treaty|constitution|statute|ordinance|decree|regulation|amendment)$/i },
  {
    type: 'filing',
    words:
      /\b(?:filings?|lawsuit|suit|complaint|indictment|affidavit|court (?:documents?|papers|records?)|deposition|petition|ruling|verdict|warrant)\b/i,
  },
  { type: 'post', words: /\b(?:tweets?|posts?|video|footage|photo|photos|podcast|blog)\b|^@/i },
  {
    type: 'study',
    words: /\b(?:stud(?:y|ies)|research|paper|analysis|findings|experiment|trial|review of|data|figures|statistics)\b/i,
  },
]

/** Names that newsrooms bear. */
const signOfOutlet =
  /\b(?:times|post|herald|gazette|tribune|guardian|journal|chronicle|courier|telegraph|mirror|observer|news|magazine|newspaper|newswire|radio|television|tv|broadcaster|buzzfeed|reuters|politico|bloomberg|associated press|agence|cnn|bbc|nbc|abc|cbs|npr|pbs|msnbc|afp|ap)\b/i

/**
 * What a source is, by its name and how it was understood.
 *
 * @param outlet The page's own outlet, which is one however it is called.
 * @returns `undefined` where the name does not tell.
 */
export function sourceTypeOf(
  name: string,
  kind: SourceKind,
  isPerson: boolean,
  outlet: string | null,
): SourceType | undefined {
  if (outlet && name.toLowerCase() === outlet.toLowerCase()) return 'outlet'
  if (isPerson) return 'person'
  const last = name.toLowerCase().split(' ').at(-1) ?? ''
  const isProper = /^\p{Lu}/u.test(name)
  if (
    isProper &&
    signOfOutlet.test(name) &&
    kind !== 'unnamed' &&
    !/\b(?:polls?|survey|report|study|analysis|story|article)\b/.test(name)
  )
    return 'outlet'
  const sign = signs.find(({ words }) => words.test(name))
  if (kind === 'document') return sign?.type ?? 'document'
  if (organisationNouns.has(last) || /^(?:the\s)?\p{Lu}{2,6}$/u.test(name)) return 'organisation'
  if (kind === 'named') return isProper && /\s(?:of|for|and|&)\s/.test(name) ? 'organisation' : undefined
  if (roleNouns.has(last) || vagueNouns.has(last)) return 'person'
  return sign?.type
}
