/**
 * Small closed classes of English words, enough to find where a noun phrase ends without a tagger. Lower case,
 * straight apostrophes, as `Word.lower` has them.
 */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean))
}

export const subjectPronouns = wordSet('he she they it i we you who')
export const determiners = wordSet(
  `the a an this that these those his her their its my our your some many several most few other another each every
  both all any no two three four five six seven eight nine ten dozens hundreds thousands more one`,
)
export const auxiliaries = wordSet(
  `is are was were be been being am has have had having do does did will would can could should may might must shall
  'll 'd 've 're 'm ca wo cannot`,
)
export const prepositions = wordSet(
  `of in on at for from with by to about into over under after before during between among against without within
  through across toward towards near behind beyond despite since until upon via like as per amid inside outside
  around above below than off onto`,
)
export const subordinators = wordSet(
  `because although though while whereas if unless when whenever where that which who whom whose as since after before
  until so whether how what why than once lest even but yet or nor then`,
)
const clauseAdverbs = wordSet(
  `also later then now still once again already even just recently repeatedly previously earlier first long often always
  sometimes today yesterday tonight however meanwhile instead indeed nevertheless nonetheless moreover furthermore
  additionally therefore thus perhaps maybe only soon ever since too well themselves himself
  herself itself further variously twice`,
)
export const timeWords = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan. feb. aug. sept. oct. nov. dec. today yesterday tonight tomorrow morning afternoon
  evening night week month year day weekend recently earlier later`,
)

export function isAdverb(lower: string): boolean {
  return (
    clauseAdverbs.has(lower) ||
    (lower.length > 4 &&
      lower.endsWith('ly') &&
      !/^(?:family|ally|july|italy|assembly|early|daily|weekly|monthly|only|elderly|bully|reply|supply|sully|kelly|billy|molly|sally|emily|rally|beverly|folly)$/.test(
        lower,
      ))
  )
}

export function isCapitalised(word: string): boolean {
  return /^[@#]?\p{Lu}/u.test(word)
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
