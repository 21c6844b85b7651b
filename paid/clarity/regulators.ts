import { letterPattern, type Pattern } from '../wordings/letter-ranges.ts'
import type { WordingClass } from '../wordings/types.ts'

/** What a regulator or court has said about certain words. */
export interface Ruling {
  /** Matches the whole of a label, without the punctuation around it. */
  words: Pattern
  as: 'clear' | 'unclear'
  /** Id in `disclosureProblems` of what a reader is told about an unclear one. */
  problem: string | null
  rule: string
  examples: string[]
}

export interface Regulator {
  id: string
  name: string
  /** Where its rules are written down. */
  source: string
  /** Primary language subtags that it stands for, and whole tags that it stands for before any other. */
  languages: string[]
  /** Endings of host names that make it the one to ask, whatever the language's region. */
  domains: RegExp | null
  rulings: Ruling[]
  /** Classes of wording that it takes for clear where it has said nothing about the words themselves. */
  clearClasses: WordingClass[]
}

const words = (list: string) => letterPattern(`^(?:${list})(?:\\s*[:–—|-]?\\s+\\S.*)?$`)

const onlyAdvertisement: WordingClass[] = ['advertisement', 'affiliate']

/** Whose rules a page's labels are held against. Each ruling's examples are run as its tests. */
export const regulators: Regulator[] = [
  {
    id: 'ftc',
    name: 'Federal Trade Commission (USA)',
    source: 'FTC, Native Advertising: A Guide for Businesses (2015)',
    languages: ['en', 'en-us'],
    domains: /\.(?:gov|us)$/,
    rulings: [
      {
        words: words('ads?|advertisements?|paid advertisement|sponsored advertising content|advertising'),
        as: 'clear',
        problem: null,
        rule: 'Plain words for advertising are likely to be understood.',
        examples: ['Ad', 'Advertisement', 'Paid Advertisement', 'Sponsored Advertising Content'],
      },
      {
        words: words('promoted(?: \\p{L}+)?|promotion'),
        as: 'unclear',
        problem: 'promoted_word',
        rule: '“Promoted” may be taken for an endorsement by the publisher.',
        examples: ['Promoted', 'Promoted Stories'],
      },
      {
        words: words(
          'presented by|brought to you by|sponsored by|supported by|in (?:partnership|association) with|made possible by',
        ),
        as: 'unclear',
        problem: 'by_sponsor',
        rule: 'Such words may mean that somebody paid without shaping the text.',
        examples: ['Presented by Acme', 'Brought to You by Acme', 'Sponsored by Acme'],
      },
    ],
    clearClasses: onlyAdvertisement,
  },
  {
    id: 'cap',
    name: 'ASA and CAP (United Kingdom)',
    source: 'CAP, Recognising ads: advertisement features; newspapers and magazines',
    languages: ['en-gb', 'en-ie'],
    domains: /\.(?:uk|ie|scot|wales)$/,
    rulings: [
      {
        words: words('ads?|adverts?|advertisements?|advertising|ad(?:vertisement)? features?|advertorials?'),
        as: 'clear',
        problem: null,
        rule: 'These labels are likely to be accepted.',
        examples: ['Ad', 'Advert', 'Advertisement feature', 'Ad feature'],
      },
      {
        words: words('sponsored(?: (?!by\\b)\\p{L}+)?|sponsored by|sponsorship'),
        as: 'unclear',
        problem: 'sponsored_word',
        rule: 'Readers take it for support without control of the content; the Code advises against it for advertisements.',
        examples: ['Sponsored', 'Sponsored section', 'Sponsored content', 'Sponsored by Acme'],
      },
      {
        words: words(
          'in (?:association|partnership|collaboration) with|brand publisher|brought to you by|presented by|supported by',
        ),
        as: 'unclear',
        problem: 'by_sponsor',
        rule: 'Found not clear enough in rulings.',
        examples: ['In association with Acme', 'Brand Publisher'],
      },
      {
        words: words('promotion|promoted(?: \\p{L}+)?'),
        as: 'unclear',
        problem: 'promoted_word',
        rule: 'Found not clear enough in rulings.',
        examples: ['Promotion', 'Promoted'],
      },
    ],
    clearClasses: onlyAdvertisement,
  },
  {
    id: 'german_courts',
    name: 'Federal Court of Justice and state media authorities (Germany)',
    source: 'Bundesgerichtshof, I ZR 2/11 “GOOD NEWS II” (2014); § 5a UWG; press laws of the states, § 10',
    languages: ['de'],
    domains: /\.de$/,
    rulings: [
      {
        words: words(
          'anzeigen?|werbung|bezahlte (?:anzeige|werbung)|werbeanzeige|anzeigen?-?sonderveröffentlichung|entgeltliche (?:einschaltung|anzeige)',
        ),
        as: 'clear',
        problem: null,
        rule: 'What was paid for must be called “Anzeige”; for the media authorities “Werbung” does as well.',
        examples: ['Anzeige', 'Werbung', 'Entgeltliche Einschaltung', 'Anzeige: Acme'],
      },
      {
        words: words(
          'sponsored(?: by)?|gesponsert(?: von)?|präsentiert von|powered by|presented by|unterstützt von|in (?:kooperation|zusammenarbeit) mit',
        ),
        as: 'unclear',
        problem: 'by_sponsor',
        rule: '“Sponsored by” does not do for an article that was paid for.',
        examples: ['Sponsored by Acme', 'Gesponsert', 'Präsentiert von Acme'],
      },
      {
        words: words(
          'ads?|advertisement|advertorial|promotion|promoted|partner ?content|brand(?:ed)? ?(?:content|story|studio)|special|verlagsspezial|publireportage',
        ),
        as: 'unclear',
        problem: 'not_plain_german',
        rule: 'A blurred or foreign word in place of “Anzeige” breaks the strict rule.',
        examples: ['Advertorial', 'Promotion', 'Ad', 'Branded Content'],
      },
    ],
    clearClasses: onlyAdvertisement,
  },
  {
    id: 'arpp',
    name: 'ARPP (France)',
    source: 'ARPP, Recommandation Communication publicitaire numérique v5 (2022), 1.1',
    languages: ['fr'],
    domains: /\.fr$/,
    rulings: [
      {
        words: words(
          'publicité|publi-?(?:rédactionnel|reportage|communiqué)|annonce publicitaire|contenu publicitaire|communication commerciale',
        ),
        as: 'clear',
        problem: null,
        rule: 'The advertising nature must be unequivocal from the start.',
        examples: ['Publicité', 'Publi-rédactionnel', 'Publicommuniqué'],
      },
      {
        words: words(
          'en (?:partenariat|collaboration) avec|présenté par|proposé par|offert par|contenus? partenaires?|contenu de marque|sponsorisé par|avec le soutien de',
        ),
        as: 'unclear',
        problem: 'by_sponsor',
        rule: 'It says that somebody took part, not at once and unequivocally that this is advertising.',
        examples: ['En partenariat avec Acme', 'Contenu partenaire', 'Présenté par Acme'],
      },
    ],
    clearClasses: onlyAdvertisement,
  },
  {
    id: 'autocontrol',
    name: 'Autocontrol (Spain)',
    source:
      'Autocontrol, Código de conducta sobre el uso de influencers en la publicidad (2025), principle of identification',
    languages: ['es', 'ca', 'eu', 'gl'],
    domains: /\.(?:es|cat)$/,
    rulings: [
      {
        words: words(
          'publicidad|publi|anuncios?|publicitat|anunci|publirreportaje|contenido publicitario|informe publicitario',
        ),
        as: 'clear',
        problem: null,
        rule: 'The words name advertising outright.',
        examples: ['Publicidad', 'Publirreportaje', 'Contenido publicitario'],
      },
      {
        words: words(
          'contenido (?:de (?:marca|socios)|patrocinado)|branded content|ofrecido por|presentado por|en colaboración con|patrocinado(?: por)?',
        ),
        as: 'unclear',
        problem: 'by_sponsor',
        rule: 'General indications are advised against where they don’t say that this is advertising.',
        examples: ['Branded content', 'Ofrecido por Acme', 'Contenido de marca'],
      },
    ],
    clearClasses: onlyAdvertisement,
  },
  {
    id: 'ucpd',
    name: 'Unfair Commercial Practices Directive (EU)',
    source: 'Directive 2005/29/EC, Annex I, no. 11',
    languages: 'it pt nl da sv nb nn no fi pl cs sk hu ro el bg hr sl lt lv et ga mt is'.split(' '),
    domains: /\.(?:it|pt|nl|be|dk|se|fi|pl|cz|sk|hu|ro|gr|bg|hr|si|lt|lv|ee|eu|at|lu|cy|mt)$/,
    rulings: [],
    clearClasses: onlyAdvertisement,
  },
  {
    id: 'icc',
    name: 'ICC Advertising and Marketing Communications Code',
    source: 'ICC Advertising and Marketing Communications Code, article 7',
    languages: [],
    domains: null,
    rulings: [],
    clearClasses: onlyAdvertisement,
  },
]

/**
 * The regulator whose rules fit a page: by its whole language tag, then by the ending of its host among those of its
 * language, then by its language.
 */
export function regulatorFor(language: string | null, url: string | null): Regulator {
  const tag = (language ?? '').toLowerCase().replace('_', '-')
  const host = url && URL.canParse(url) ? new URL(url).hostname : ''
  const primary = tag.split('-')[0] ?? ''
  const fits = (regulator: Regulator) => regulator.languages.some((own) => own.split('-')[0] === primary)
  return (
    regulators.find(({ languages }) => tag.includes('-') && languages.includes(tag)) ??
    regulators.find((regulator) => fits(regulator) && regulator.domains?.test(host)) ??
    regulators.find(({ languages }) => languages.includes(primary)) ??
    (regulators.find(({ id }) => id === (tag ? 'icc' : 'ftc')) as Regulator)
  )
}
