import { saysDepartment, saysPartner, saysPresentedBy, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const danish: LanguageWordings = {
  language: 'da',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Markedsføringsloven § 6, stk. 4; Forbrugerombudsmanden, Skjult reklame',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: [
        'Annonce betalt af {name}',
        'Annonce',
        'Annoncer',
        'Reklame',
        'Betalt annonce',
        'Annonce fra {name}',
        'Annonce: {name}',
        'Annoncesektion',
        'Reklamelinks',
      ],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Markedsføringsloven § 6, stk. 4; Forbrugerombudsmanden, Skjult reklame',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: [
        'Betalt indhold',
        'Annoncørbetalt indhold',
        'Annonceindhold',
        'Annoncørindhold',
        'Kommercielt indhold',
        'Advertorial',
        'Indhold fra annoncør',
        'Betalt samarbejde',
        'Kommerciel artikel',
      ],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        'Betalt af {name}',
        'Sponsoreret',
        'Sponsoreret indhold',
        'Sponsoreret af {name}',
        'Sponseret',
        'Sponseret indhold',
        'Sponseret af {name}',
        'Sponsorindhold',
        'Sponsoreret artikel',
        'Sponsorerede links',
      ],
    },
    {
      class: 'partner',
      rated: saysPartner,
      wordings: [
        'I samarbejde med {name}',
        'Partnerindhold',
        'Indhold fra partner',
        'Partnerartikel',
        'Indhold fra vores partnere',
        'Fra vores partnere',
        'Branded content',
        'Kommercielt samarbejde',
        'Et samarbejde med {name}',
      ],
    },
    { class: 'promoted', rated: saysPromoted, wordings: ['Promoveret', 'Promoveret indhold'] },
    {
      class: 'presented-by',
      rated: saysPresentedBy,
      wordings: ['Præsenteret af {name}', 'Bragt til dig af {name}', 'Leveret af {name}', 'Støttet af {name}'],
    },
    {
      class: 'commercial-department',
      rated: saysDepartment,
      wordings: [
        'Produceret af den kommercielle afdeling',
        'Indholdet er produceret af brand studio',
        'Redaktionen har ikke været involveret i artiklen',
      ],
    },
  ],
  menuNames: [
    'Annonce',
    'Annoncer',
    'Advertorial',
    'Reklame',
    'Partnerindhold',
    'Kommercielt indhold',
    'Branded content',
  ],
  ownLanguageOnly: ['Annonce', 'Annoncer'],
  recommendedBy: ['Anbefalet af'],
  softHeadings: [
    'Fra nettet',
    'Anbefalet til dig',
    'Måske er du også interesseret i',
    'Mere fra nettet',
    'Vores partnere',
  ],
  sentences: [
    {
      id: 'da-fortsaetter',
      pattern:
        /^(?:artiklen|teksten|læs|indlægget|historien)\b.{0,30}\b(?:efter|under|nedenfor)\b.{0,12}\b(?:annonce|reklame)|^annonce\s*[-–—·|:]\s*(?:artiklen|læs|scroll)/,
      examples: [
        'Artiklen fortsætter efter annoncen',
        'Læs videre under annoncen',
        'Annonce - artiklen fortsætter under',
      ],
      decoys: ['Læs videre under billedet'],
    },
  ],
  affiliate: [
    {
      id: 'da-affiliate',
      pattern:
        /\baffiliate-?\s?(?:links?|partner\w*)|\breklamelinks?\b|\b(?:modtager|får|tjener)\b.{0,50}\b(?:provision|kommission)\b|\bprovision\b.{0,40}\b(?:køb|link)/,
      examples: ['Artiklen indeholder affiliate-links.', 'Vi modtager provision, hvis du køber noget.'],
      decoys: ['Kommissionen får kritik'],
    },
    {
      id: 'da-inviteret',
      gift: true,
      pattern:
        /\b(?:stillet|udlånt) (?:gratis )?(?:til rådighed )?af (?:producenten|virksomheden)|\brejsen (?:er|var) (?:betalt|støttet) af/,
      examples: ['Produktet er stillet gratis til rådighed af producenten.', 'Rejsen er betalt af Eksempel Rejser.'],
      decoys: ['Rejsen var lang'],
    },
  ],
  decoys: ['Annoncér her', 'Annoncering', 'Vildledende reklame'],
}
