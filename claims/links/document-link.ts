import type { StoryLink } from '../../types/story.ts'
import { documentNouns } from '../sources/nouns.ts'

/** Words with which a link says that something is told where it leads. */
const reports =
  /\b(?:sa(?:id|ys?)|told|reported|reports|reporting|wrote|writes|found|finds|shows?|showed|shown|announced|according|revealed|estimated?|estimates|published|confirmed|ruled|filed|warned|testified|documented|obtained|released|disclosed|calculated|polled|surveyed)\b/i

/** Folders of addresses that lead to more of the same rather than to a source. */
const collections =
  /\/(?:tags?|topics?|categor(?:y|ies)|authors?|people|persons?|profiles?|staff|search|stocks?|quotes?|symbols?|compan(?:y|ies)|shop|store|product|subscribe|newsletters?|share|intent|sharer(?:\.php)?|login|wiki|dp)(?:\/|$)/i

/** So many words under a link are the claim itself and no mere name. */
const claimWords = 4

/**
 * The host of the document that a link on words of a sentence leads to, where the link tells where the sentence is
 * from: it says so ("a study found"), or the claim's own words are the link. A link on a name, to a front page or to a
 * list of more articles tells nothing, nor does the outlet's own address under words that don't speak of a report.
 *
 * @param ownHost Host of the page, without `www.`; `null` where it isn't known.
 */
export function documentLinked({ href }: StoryLink, words: string, ownHost: string | null): string | null {
  const url = URL.canParse(href) ? new URL(href) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname.length < 2 || collections.test(url.pathname)) return null
  const host = url.hostname.replace(/^www\./, '')
  const plain = words.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  const speaksOfReport =
    reports.test(words) || plain.some((word) => documentNouns.has(word) || documentNouns.has(word.replace(/s$/, '')))
  if (speaksOfReport) return host
  const lower = words.match(/(?<![\p{L}])\p{Ll}[\p{L}-]+/gu) ?? []
  return host !== ownHost && plain.length >= claimWords && lower.length >= claimWords - 1 ? host : null
}

export function hostOf(address: string | null | undefined): string | null {
  return address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : null
}
