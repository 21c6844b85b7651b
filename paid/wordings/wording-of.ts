import type { Wording as Recognised } from './types.ts'

export interface Wording extends Recognised {
  /** Matches the whole of a short text, without the punctuation around it. */
  pattern: RegExp
  examples: string[]
  counterexamples: string[]
}

const ftc = 'FTC, Native Advertising: A Guide for Businesses (2015)'
const cap = 'CAP and CMA, Influencers’ guide to making clear that ads are ads (2023)'
const uwg = 'German Federal Court of Justice, I ZR 2/11 (2014)'
const icc = 'ICC Advertising and Marketing Communications Code, article 7'

/** Who paid: a name of at most seven words that starts with a capital, a figure or a script without capitals. */
const name = String.raw`(?:\s*:?\s*(?:(?:the|our|el|la|le|die|der|das)\s+)?[\p{Lu}\p{Lo}\d](?:[^\s.!?]|\.(?=\S))*(?:\s+[^\s.!?]+){0,6})?`
const words = (list: string) => new RegExp(`^(?:${list})$`, 'iu')
/** Case matters for the name only, so that the lead-in is spelt in both cases. */
const withName = (list: string) => new RegExp(`^(?:${eitherCase(list)})${name}$`, 'u')

function eitherCase(list: string): string {
  return list.replace(/(?<!\\)\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
}

/** What is written over or beside paid units. The first that matches is taken. */
export const wordings: Wording[] = [
  {
    id: 'advertising',
    class: 'advertisement',
    language: 'en',
    tellsOfText: false,
    rated: { as: 'clear', by: ftc, rule: 'Readers understand that this is paid for.', problem: null },
    pattern: words(
      'ad|ads|advert|adverts|advertisement|advertisements|advertising|paid advertisement|paid ad|paid advertising|ad ?choices|ads? by (?:google|\\w+)|advertisements? by \\w+|sponsored advertis(?:ing content|ement)',
    ),
    examples: ['Advertisement', 'AD', 'Ads', 'Paid advertisement', 'AdChoices', 'Ads by Google'],
    counterexamples: ['Advertise with us', 'Ad-free', 'Advertising policy', 'Report this ad', 'Skip ad', 'Add'],
  },
  {
    id: 'story_continues',
    class: 'advertisement',
    language: 'en',
    tellsOfText: false,
    rated: { as: 'clear', by: ftc, rule: 'Readers understand that this is paid for.', problem: null },
    pattern: words(
      '(?:the )?(?:story|article|post|report|text|content) continues (?:below|after|beneath)(?: (?:this|the))? ?(?:advertisement|advertising|advert|ad|promotion)s?|continue reading (?:below|after)(?: the)? (?:ad|advertisement)|advertisement\\P{L}+(?:scroll to continue|continue reading(?: below)?|story continues below|article continues below)(?: with content)?|(?:scroll|keep scrolling) (?:down )?(?:to continue|for more)(?: reading)?(?: after| below)(?: the)? ad(?:vertisement)?|(?:this|the) (?:advertisement|ad) has not loaded yet.{0,60}|we apologi[sz]e, but this video has failed to load.{0,10}advertisement|this is an? (?:ad|advertisement)(?: for .{1,30})?',
    ),
    examples: [
      'Story continues below advertisement',
      'Article continues after ad',
      'Advertisement - scroll to continue',
      'This advertisement has not loaded yet, but your article continues below.',
    ],
    counterexamples: ['Story continues below', 'The story continues', 'Scroll to continue'],
  },
  {
    id: 'advertisement_feature',
    class: 'advertisement',
    language: 'en',
    tellsOfText: true,
    rated: { as: 'clear', by: cap, rule: 'Readers understand that this is paid for.', problem: null },
    pattern: words(
      "advertorials?|advertis(?:ement|ing|er) (?:feature|promotion|content)s?|(?:content|message|information) from (?:our|an?) advertisers?|ad feature|advertiser(?:'s|’s)? (?:content|message)|publireportage|publir[eé]portajes?|publi-?reda(?:ktionel|ctionnel)\\p{L}*|publirr?eda\\p{L}*|publi(?:rreportaje|communiqu[eé]|informe|editorial)|informe publicitario|anzeigensonderver[oö]ffentlichung|sonderver[oö]ffentlichung|anzeigen?-?(?:spezial|sonderthema)",
    ),
    examples: ['Advertorial', 'Advertisement feature', 'Ad feature', 'Advertiser content', 'Publireportage'],
    counterexamples: ['Advertorial guidelines', 'Feature'],
  },
  {
    id: 'paid',
    class: 'advertisement',
    language: 'en',
    tellsOfText: true,
    rated: { as: 'clear', by: cap, rule: 'Readers understand that this is paid for.', problem: null },
    pattern: words(
      'paid (?:content|post|program(?:me)?|promotion|partnership|story|feature|article|link|links|placement|announcement|notice)|paid|contenido pagado|bezahlte(?:r)? (?:inhalt|partnerschaft|beitrag)|contenuto a pagamento|conte[uú]do pago|betaald(?:e)? (?:inhoud|partnerschap)|betalt (?:innhold|partnerskap|indhold)',
    ),
    examples: ['Paid content', 'Paid Post', 'Paid program', 'PAID PROMOTION'],
    counterexamples: ['Paid leave', 'Paid subscribers'],
  },
  {
    id: 'paid_by',
    class: 'advertisement',
    language: 'en',
    tellsOfText: true,
    rated: { as: 'clear', by: cap, rule: 'Readers understand that this is paid for.', problem: null },
    pattern: withName(
      '(?:paid (?:content |post |program |programme )?(?:for )?(?:and (?:posted|presented) )?by|paid (?:partnership|partner content|content|post) (?:with|from|by)|advertisement (?:by|from)|advertiser content (?:by|from)|ad (?:by|from))',
    ),
    examples: ['Paid for by Acme Bank', 'Paid content by Acme', 'Advertiser content from Acme'],
    counterexamples: ['Paid for by the money that was saved last year.', 'Paid by cheque'],
  },
  {
    id: 'sponsored',
    class: 'sponsored',
    language: 'en',
    tellsOfText: true,
    rated: {
      as: 'unclear',
      by: cap,
      rule: '“Sponsored” leaves open whether the sponsor also controlled it: use “advertisement”.',
      problem: 'sponsored_word',
    },
    pattern: words(
      'sponsored|our sponsors?|sponsor message|sponsored (?:content|posts?|story|stories|links?|articles?|features?|video|videos|results?|listings?|offers?|series|section|message|products?|ad|ads|headlines?|from around the web|sessions?|report)|(?:a )?(?:word|message|content) from our sponsors?|sponsorpost|sponset|sponsoroitu|sponsrad|spons(?:re)?t|gesponsord|gesponserte?[rns]?|patrocinad[oa]s?|sponsoris[eé]e?s?|sponsorizzat[oaie]|sponzorov[aá]n[oéaý]|sponzorirano|sponsorowan[eya]|szponzor[aá]lt|sponsorizat|sponsorlu|disponsori|contenus? sponsoris[eé]s?|contenido patrocinado|conte[uú]do patrocinado|contenuto sponsorizzato|gesponserter? (?:inhalt|beitrag)|gesponsorde (?:inhoud|content)|sponsoreret(?: indhold)?|sponsrat(?: inneh[aå]ll)?|sponset innhold|materia[lł] (?:sponsorowany|partnera)|artyku[lł] sponsorowany|con[tț]inut (?:sponsorizat|pl[aă]tit)|sponsorlu i[cç]erik|konten bersponsor|спонсорський(?: матеріал)?|спонсорский материал|партн[её]рский материал|партнерський матеріал|χορηγούμενο(?: περιεχόμενο)?|スポンサー(?:ド|コンテンツ|リンク|記事)?|提供|협찬|赞助(?:内容)?|贊助(?:內容)?|प्रायोजित|محتوى مدفوع|إعلان ممول|برعاية',
    ),
    examples: [
      'Sponsored',
      'Sponsored Content',
      'SPONSORED LINKS',
      'A message from our sponsor',
      'Patrocinado',
      'Gesponsord',
    ],
    counterexamples: ['Sponsor', 'Sponsored content policy', 'State-sponsored', 'Sponsorship', 'Sponsor of the bill'],
  },
  {
    id: 'network',
    class: 'network',
    language: 'en',
    tellsOfText: false,
    rated: {
      as: 'unclear',
      by: ftc,
      rule: 'The name of a network does not say that its links are paid for.',
      problem: 'network_only',
    },
    pattern: words(
      '(?:(?:powered|recommended|sponsored|promoted|content|links?|ads?|provided|promoted links|sponsored links|recommandé|empfohlen|aanbevolen) )?(?:by|von|par|door|por|da|af) (?:taboola|outbrain|zerg ?net|rev ?content|mgid|dianomi|plista|ligatus|teads|nativo|triple ?lift|engageya|adblade|content\\.ad|gravity|seeding up|strossle)|taboola feed|zergnet|dianomi',
    ),
    examples: [
      'by Taboola',
      'Powered by Outbrain',
      'Recommended by Outbrain',
      'Powered By ZergNet',
      'Sponsored links by Taboola',
    ],
    counterexamples: ['Powered by WordPress', 'Recommended by doctors'],
  },
  {
    id: 'sponsored_by',
    class: 'presented-by',
    language: 'en',
    tellsOfText: true,
    rated: {
      as: 'unclear',
      by: ftc,
      rule: 'A sponsor’s name suggests that it paid without shaping the text.',
      problem: 'by_sponsor',
    },
    pattern: withName(
      '(?:(?:this (?:content|story|article|post|series|podcast) (?:is|was) )?(?:sponsored(?: content| posts?| links?)?(?: by| from)|presented by|brought to you by|made possible by|(?:produced |created |published )?in (?:paid )?(?:partnership|association|collaboration) with|(?:promoted|partner|branded) (?:content|post|story) (?:by|from)|(?:content|provided) by our (?:partner|sponsor)|(?:präsentiert|gesponsert|unterstützt) von|sponsorisé par|présenté par|en (?:partenariat|collaboration) avec|patrocinado por|presentado por|ofrecido por|oferecido por|offerto da|sponsorizzato da|in collaborazione con|gesponsord door|in samenwerking met|sponsoreret af|i samarbejde med|i samarbeid med|i samarbete med|yhteistyössä|sponsored:))',
    ),
    examples: [
      'Sponsored by Acme',
      'Presented by Acme Bank',
      'BROUGHT TO YOU BY Acme',
      'In partnership with Acme',
      'Sponsored by',
    ],
    counterexamples: [
      'Presented by a colleague',
      'Sponsored by the bill’s author last week.',
      'In partnership with her brother',
    ],
  },
  {
    id: 'with_advertiser',
    class: 'advertisement',
    language: 'en',
    tellsOfText: true,
    rated: { as: 'clear', by: cap, rule: 'Readers understand that this is paid for.', problem: null },
    pattern: withName(
      '(?:advertisement|advertorial|anzeige|werbung|publicité|publicidad|annonce|advertentie)\\s?[-–—:|]',
    ),
    examples: ['ADVERTISEMENT – Acme Homes', 'Anzeige: Acme'],
    counterexamples: ['Advertisement revenue of Acme', 'Anzeige – so geht es'],
  },
  {
    id: 'with_sponsor',
    class: 'presented-by',
    language: 'en',
    tellsOfText: true,
    rated: {
      as: 'unclear',
      by: ftc,
      rule: 'A sponsor’s name suggests that it paid without shaping the text.',
      problem: 'by_sponsor',
    },
    pattern: withName('sponsored\\s?[-–—:|]'),
    examples: ['Sponsored: Acme Wine Week'],
    counterexamples: ['Sponsored – and proud of it'],
  },
  {
    id: 'promoted',
    class: 'promoted',
    language: 'en',
    tellsOfText: true,
    rated: {
      as: 'unclear',
      by: ftc,
      rule: '“Promoted” may be taken for the outlet’s own recommendation.',
      problem: 'promoted_word',
    },
    pattern: words(
      'promoted|promotion|promotions?|promoted (?:content|stor(?:y|ies)|posts?|links?|articles?|listings?|from around the web)|promoted by [\\p{L}\\d&. -]{2,40}|promotional (?:content|feature)|promoci[oó]n|contenido promocionado|contenuto promozionale|promocja|promo(?:vowane|vaný|vat)',
    ),
    examples: ['Promoted', 'Promoted Content', 'PROMOTED STORIES', 'Promoted by Acme', 'Promotion'],
    counterexamples: ['Promoted to captain', 'Promotion race'],
  },
  {
    id: 'partner',
    class: 'partner',
    language: 'en',
    tellsOfText: true,
    rated: {
      as: 'unclear',
      by: cap,
      rule: 'A partnership does not tell that money changed hands.',
      problem: 'partner_word',
    },
    pattern: words(
      '(?:paid )?partner (?:content|posts?|stor(?:y|ies)|offers?|articles?|feature|links?)|paid partner|from our (?:partners?|sponsors?|advertisers?)|(?:content|stories) from our partners?|partner ?-?(?:inhalte?|angebote?|content)|partnerinhalt|contenus? partenaires?|contenu de marque|contenido de (?:marca|socios)|kumppanisis[aä]lt[oö]|kaupallinen yhteisty[oö]|kommercielt samarbejde|kommersielt (?:samarbeid|innhold)|kommersiellt samarbete|betald samverkan|kommerciel(?:t indhold)?|ondernemerscontent|partnercontent|komer[cč]n[ií] (?:sd[eě]len[ií]|obsah)|pr (?:[cč]l[aá]nek|text)',
    ),
    examples: ['Partner content', 'From our partners', 'Paid partner', 'Kaupallinen yhteistyö'],
    counterexamples: ['Our partners', 'Partner', 'Become a partner'],
  },
  {
    id: 'branded',
    class: 'partner',
    language: 'en',
    tellsOfText: true,
    rated: {
      as: 'unclear',
      by: ftc,
      rule: 'A partnership does not tell that money changed hands.',
      problem: 'partner_word',
    },
    pattern: words(
      'branded content|brand ?(?:voice|post|studio|story|insider|connect|view)(?: (?:from|by|with) .{2,40})?|brand (?:spotlight|partner)|native ad(?:vertising|vertisement)?',
    ),
    examples: ['Branded content', 'BrandVoice', 'Brand Studio', 'Brand studio by Acme'],
    counterexamples: ['Brands', 'Brand new'],
  },
  {
    id: 'supported_by',
    class: 'presented-by',
    language: 'en',
    tellsOfText: false,
    rated: {
      as: 'unclear',
      by: ftc,
      rule: 'A sponsor’s name suggests that it paid without shaping the text.',
      problem: 'by_sponsor',
    },
    pattern: words('supported by|content by|special offers? from our (?:partners?|sponsors?)'),
    examples: ['Supported by'],
    counterexamples: ['Supported by the council'],
  },
  {
    id: 'german_advertising',
    class: 'advertisement',
    language: 'de',
    tellsOfText: false,
    rated: { as: 'clear', by: uwg, rule: 'Readers understand that this is paid for.', problem: null },
    pattern: words(
      'anzeigen?|werbung|[\\p{L} ]{4,30} ?[|/] ?(?:anzeige|werbung)|werbeanzeige|bezahlte anzeige|entgeltliche (?:einschaltung|anzeige)|bezahlte einschaltung|artikel weiterlesen nach (?:der )?(?:anzeige|werbung)|(?:weiter(?:lesen)? )?nach der (?:anzeige|werbung)(?: weiterlesen)?|.{2,40} \\((?:anzeige|werbung|ad)\\)',
    ),
    examples: [
      'Anzeige',
      'WERBUNG',
      '- Anzeige -',
      'Entgeltliche Einschaltung',
      'Partnerangebot | Anzeige',
      'Gutscheine (Anzeige)',
    ],
    counterexamples: ['Anzeige erstattet', 'Werbung überspringen', 'Werbung schalten', 'Anzeige aufgeben'],
  },
  {
    id: 'advertising_elsewhere',
    class: 'advertisement',
    language: 'und',
    tellsOfText: false,
    rated: { as: 'clear', by: icc, rule: 'Readers understand that this is paid for.', problem: null },
    pattern: words(
      [
        'publicit[eé]|publi|annonces? publicitaires?|la suite (?:de (?:votre|l.) ?article )?apr[eè]s (?:la|cette) publicit[eé]|(?:article|la suite) apr[eè]s publicit[eé]',
        'publicidad|publicidade|anuncio|an[uú]ncio|an[uú]ncios|continua ap[oó]s (?:a|o) (?:publicidade|an[uú]ncio)|(?:la noticia |el art[ií]culo )?contin[uú]a (?:despu[eé]s|debajo) de la publicidad|propaganda|publicitat|anunci',
        'pubblicit[aà]|annuncio pubblicitario|(?:continua|l.articolo continua) (?:a leggere )?dopo la pubblicit[aà]|inserzione|messaggio pubblicitario',
        'advertentie|advertenties|reclame|(?:artikel )?(?:gaat )?verder (?:na|onder) (?:de )?advertentie|(?:het |dit )?artikel gaat verder onder de advertentie',
        'annonces?|annons(?:er)?|reklamer?|annoncer|annonse|annons[oø]rinnhold|annons[oø]rinhold|artikkelen fortsetter under annonsen|artiklen forts[aæ]tter efter annoncen|annonce[rs]?betalt indhold|reklame|annons[- ]?artikel|innhold fra annons[oø]r',
        'mainos|ilmoitus|mainokset|artikkeli jatkuu mainoksen j[aä]lkeen|juttu jatkuu mainoksen j[aä]lkeen',
        'reklama|reklam[ay]|reklám|hirdet[eé]s|publicitate|reklam|reklamlar|ilan|advertoriál|inzerce|inzercia|reklamn[ií] sd[eě]len[ií]|og[lł]oszenie|ci[aą]g dalszy (?:artyku[lł]u |materia[lł]u )?pod (?:reklam[aą]|wideo)|dalsza cz[eę][sś][cć] artyku[lł]u pod reklam[aą]|article continues after the advertisement|citește mai departe după reclamă|haber(?:in)? devamı reklamdan sonra|oglas|oglasi|reklaam|reklāma',
        'реклама|на правах рекламы|на правах реклами|рекламный материал|рекламне повідомлення|оголошення|διαφήμιση|διαφημίσεις|διαφημιστικό',
        '広告|【?pr】?|\\[pr\\]|広告の後にも続きます|記事は広告の後に続きます|広告・pr|pr情報|.{2,20}[(\\[]pr\\)?|スポンサード ?リンク|記事体広告|タイアップ',
        '광고|廣告|广告|推广|推廣|广告后继续阅读',
        'إعلان|إعلانات|اعلان|विज्ञापन|विज्ञापन हटाएं|iklan|advertorial|lanjutkan membaca setelah iklan|quảng cáo|โฆษณา|פרסומת',
      ].join('|'),
    ),
    examples: [
      'Publicité',
      'PUBLICIDAD',
      'Pubblicità',
      'Advertentie',
      'Annonce',
      'Mainos',
      'Reklama',
      'Hirdetés',
      'Реклама',
      '広告',
      '광고',
      '广告',
      'إعلان',
      'Iklan',
      'Διαφήμιση',
    ],
    counterexamples: ['Publicité mensongère', 'Реклама на сайте', '広告掲載について'],
  },
]

/** The wording that the whole of this text is, or `null`: a text that merely contains one isn't a label. */
export function wordingOf(text: string): Wording | null {
  const plain = text.length > 200 ? '' : plainLabel(text)
  if (plain.length < 2 || plain.length > 80) return null
  return wordings.find(({ pattern }) => pattern.test(plain)) ?? null
}

function plainLabel(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\u00ad]+/g, ' ')
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, (edge, at) => (at > 0 && edge.startsWith(')') ? ')' : ''))
}

/** The sponsor that such a label names, or `null`. */
export function sponsorIn(text: string): string | null {
  const found = /\b(?:by|from|with|von|par|por|da|door|af|med)\s*:?\s+(?!our\b|you\b)(\p{Lu}.{1,60})$/u.exec(
    plainLabel(text),
  )
  return found?.[1]?.trim() ?? null
}
