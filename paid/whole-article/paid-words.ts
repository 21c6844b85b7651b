/**
 * Names that systems give to sections and types of paid articles. The whole of a name must match; "branded content" and
 * "native advertising" are left out, because papers about media file their reporting under these.
 */
export const paidSection =
  /^(?:sponsored(?:[ _-](?:content|posts?|articles?|stor(?:y|ies)|feature|by .{2,40}))?|advertorials?|(?:paid|partner|sponsor)[ _-]?(?:content|posts?|articles?|stor(?:y|ies)|program(?:me)?)|paid[ _-]partner|brand ?voice|(?:custom|brand)[ _-](?:content[ _-])?studio|advertis(?:ement|er|ing)[ _-](?:features?|content)|ad[ _-]feature|commercial[ _-]content|promoted[ _-](?:content|posts?|stor(?:y|ies))|publi-?reportages?|publi-?r[eé]dactionnels?|publirreportajes?|contenido[ _-]patrocinado|contenus?[ _-]sponsoris[eé]s?|annons[oø]rinn?hold|anzeigen?(?:[ _-]?sonderver[oö]ffentlichung(?:en)?)|sponsoredcontent|paidpost)$/i

const folder =
  'sponsored(?:-(?:content|posts?|articles?|stor(?:y|ies)|features?))?|sponsor-?(?:content|ed-by-[\\w-]+)|advertorials?|paid-?(?:content|posts?|programs?|articles?)|brand-?voice|partner-?(?:content|stories|articles)|brand(?:ed)?-?(?:content|studio|stories)|native-?(?:content|ads?)|publi-?(?:reportages?|redactionnels?)|publirreportajes?|contenido-patrocinado|advertis(?:ement|er)-?(?:features?|content)|ad-?features?|promoted-?(?:content|posts?)|commercial-?content|annons[oø]rinn?hold'

/** A folder of the address, with a story behind it. */
const paidFolder = new RegExp(`/(?:${folder})(?:/[^/?#]+)+/?$`, 'i')

/** Folders for topics: what lies in them is about advertising. */
const topicFolder =
  /\/(?:topics?|tags?|about|themen?|sujets?|temas?|media|marketing|industry|advertising|help|author|category\/media)\//i

/** The paid folder in an address, or `null`. @param address Whole address of the page, as opened or as it calls itself. */
export function paidFolderIn(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null
  const { pathname, hostname } = new URL(address)
  const found = paidFolder.exec(pathname)
  if (found && !topicFolder.test(pathname.slice(0, found.index + 1))) return `/${found[0].split('/')[1]}/`
  const host = /^(?:sponsored|paidpost|advertorials?|brand-?studio|partner-?content|sponsor-?content)\./i.exec(hostname)
  return host && pathname.length > 1 ? hostname : null
}

/** Headlines of pages that sell or explain paid content. */
export const aboutPaidContent =
  /\b(?:guidelines?|polic(?:y|ies)|rate ?card|rates|media ?kit|terms (?:of|and)|advertise with|pricing|faq|what is|how we label|disclosure policy)\b/i
