import { saysDepartment, saysPartner, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const croatian: LanguageWordings = {
  language: 'hr',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Zakon o medijima čl. 20; Kodeks časti hrvatskih novinara',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: ['Reklama {name}', 'Oglas', 'Oglasi', 'Reklama', 'Plaćeni oglas', 'Promotivni oglas'],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Zakon o medijima čl. 20; Kodeks časti hrvatskih novinara',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: ['Plaćeni sadržaj', 'Plaćena objava', 'Oglasni sadržaj', 'Reklamni sadržaj', 'Plaćeni članak'],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        'Sponzorirano',
        'Sponzorirani sadržaj',
        'Sponzorirani članak',
        'Sponzorirano od {name}',
        'Uz podršku {name}',
        'Sponzorisano',
        'Sponzorisani sadržaj',
      ],
    },
    {
      class: 'partner',
      rated: saysPartner,
      wordings: [
        'U suradnji s {name}',
        'U partnerstvu s {name}',
        'Partnerski sadržaj',
        'Sadržaj partnera',
        'U saradnji sa {name}',
        'Od naših partnera',
      ],
    },
    {
      class: 'promoted',
      rated: saysPromoted,
      wordings: ['PR', 'Promocija', 'Promotivni sadržaj', 'Promotivni članak', 'PR članak', 'Promovirano'],
    },
    {
      class: 'commercial-department',
      rated: saysDepartment,
      wordings: ['Sadržaj pripremio komercijalni odjel', 'Native tim'],
    },
  ],
  menuNames: ['Oglas', 'Oglasi', 'Reklama', 'Promocija', 'Native tim'],
  ownLanguageOnly: ['PR'],
  recommendedBy: [],
  softHeadings: ['Moglo bi vas zanimati', 'S weba', 'Preporučujemo', 'Naši partneri', 'Pokrovitelj', 'Promo'],
  sentences: [
    {
      id: 'hr-nastavak',
      pattern:
        /^(?:tekst|članak|nastavak|vijest|tekst se)\b.{0,30}\b(?:ispod|nakon|nastavlja)\b.{0,12}\b(?:oglas|reklam)/,
      examples: ['Tekst se nastavlja ispod oglasa', 'Članak se nastavlja nakon oglasa'],
      decoys: ['Tekst se nastavlja'],
    },
  ],
  affiliate: [
    {
      id: 'hr-affiliate',
      pattern: /\b(?:affiliate|partnersk\w+) (?:link|poveznic)|\b(?:dobi\w+|zarad\w+|ostvar\w+)\b.{0,30}\bprovizij/,
      examples: ['Članak sadrži affiliate linkove.', 'Možemo ostvariti proviziju.'],
      decoys: ['Komisija je dobila izvješće'],
    },
  ],
  decoys: ['Oglašavajte se', 'Predaj oglas'],
}
