import type { Anonymity, Span } from '../../types/review.ts'

const affiliation =
  /\b(?:at|of|in|from|for|with|within|inside)\s((?:the\s|his\s|her\s)?(?:\p{Lu}[\p{L}.’'&-]*(?:\s|$)(?:of\s|the\s)*){1,6}|the\s(?:\p{Ll}+\s){0,2}(?:company|ministry|department|agency|administration|campaign|government|party|team|firm|bank|police|court|office|committee|council|union|school|hospital))/u

/** "White House spokeswoman", "Hale officials": the body before the role. */
const bodyBefore =
  /^(?:(?:[Aa]n?|[Tt]he|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]everal|[Ss]ome|[Ss]enior|[Ff]ormer|[Tt]op)\s)*((?:\p{Lu}[\p{L}.’'&-]*\s)+)\p{Ll}/u

const knowledge =
  /\b(?:(?:familiar|acquainted) with|close to|briefed on|with (?:direct |first-hand |firsthand )?knowledge of|(?:who )?(?:attended|witnessed|took part in|was present at|were present at|saw|reviewed|had seen|has seen))\s[^,.;:“”"()\n]{2,70}/iu

const withheld =
  /\b(?:(?:on|under) (?:the )?condition (?:of anonymity|(?:that )?(?:he|she|they) not be (?:named|identified))|(?:asked|requested|wished|wanted|preferred|declined|refused) (?:not )?to (?:be (?:named|identified|quoted by name)|remain anonymous|give (?:his|her|their)(?: full| last)? names?)|(?:requested|asked for|asking for|requesting|granted|insisted on|citing|seeking) anonymity|spoke anonymously|speaking anonymously|anonymously|spoke on background|(?:whose|the) names? (?:was|were|has been|have been|is|are) (?:withheld|changed)|(?:withheld|changed) (?:his|her|their) names?)/iu

const reason =
  /(?:\b(?:because|since|as|for fear|fearing|citing|in order to|so as to)\b|\bto (?:speak|talk|discuss|describe|protect|avoid)\b|\b(?:was|were|is|are) not (?:authori[sz]ed|allowed|permitted) to\b|\bnot authori[sz]ed to\b)[^.;“”"()\n]{3,120}/iu

/**
 * What a story tells of a source that it does not name, in its words.
 *
 * @param source The source's words.
 * @param sentences The sentences that rest on it, and the place of the source itself.
 */
export function anonymityOf(text: string, source: Span | null, sentences: readonly Span[]): Anonymity {
  const words = source ? text.slice(source.start, source.end) : ''
  const near = sentences.map(({ start, end }) => text.slice(start, end)).join('\n')
  const granted = withheld.exec(near)
  // A reason counts only where it stands with the words that withhold the name.
  const behind = granted ? (near.slice(granted.index + granted[0].length).split('\n')[0] ?? '') : ''
  const why = granted ? reason.exec(behind.slice(0, 160)) : /\bnot authori[sz]ed to\b[^.;“”"()\n]{3,120}/iu.exec(near)
  return {
    affiliation: plain(affiliation.exec(words)?.[1] ?? bodyBefore.exec(words)?.[1]),
    knowledge: plain(knowledge.exec(words)?.[0]),
    withheld: plain(granted?.[0]),
    reason: plain(why?.[0]),
  }
}

function plain(words: string | undefined): string | null {
  return (
    words
      ?.replace(/\s+/g, ' ')
      .replace(/^(?:An?|The|One|Two|Three|Several|Some|Senior|Former|Top)\s/i, '')
      .replace(/[\s,]+$/, '')
      .trim() || null
  )
}
