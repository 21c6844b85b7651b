import { saysDepartment, saysPartner, saysPresentedBy, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const norwegian: LanguageWordings = {
  language: 'no',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Markedsføringsloven § 3; Medietilsynet; PFU, Tekstreklameplakaten',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: ['Annonse', 'Annonser', 'Reklame', 'Annonse fra {name}', 'Betalt annonse', 'Dette er en annonse'],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Markedsføringsloven § 3; Medietilsynet; PFU, Tekstreklameplakaten',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: [
        'Annonsørinnhold levert av {name}',
        'Annonsørinnhold',
        'Betalt innhold',
        'Kommersielt innhold',
        'Annonsørinnhold fra {name}',
        'Annonsebilag',
        'Reklameinnhold',
        'Betalt samarbeid',
        'Annonsørbetalt innhold',
        'Dette er annonsørinnhold',
        'Annonsørinnhald',
      ],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        'Sponset av',
        'Sponset',
        'Sponset innhold',
        'Sponset av {name}',
        'Sponset artikkel',
        'Sponsede lenker',
        'Sponset lenke',
        'Sponsa innhald',
      ],
    },
    {
      class: 'partner',
      rated: saysPartner,
      wordings: [
        'I samarbeid med {name}',
        'Partnerinnhold',
        'Innhold fra partner',
        'Innhold fra våre partnere',
        'Fra våre partnere',
        'Et samarbeid med {name}',
        'Produsert i samarbeid med {name}',
        'Kommersielt samarbeid',
      ],
    },
    { class: 'promoted', rated: saysPromoted, wordings: ['Promotert', 'Promotert innhold', 'Promotering'] },
    {
      class: 'presented-by',
      rated: saysPresentedBy,
      wordings: ['Presentert av {name}', 'Levert av {name}', 'Støttet av {name}'],
    },
    {
      class: 'commercial-department',
      rated: saysDepartment,
      wordings: [
        'Produsert av kommersiell avdeling',
        'Laget av brand studio',
        'Innholdet er produsert av annonseavdelingen',
        'Redaksjonen har ikke vært involvert',
      ],
    },
  ],
  menuNames: ['Annonse', 'Annonser', 'Reklame', 'Annonsørinnhold', 'Partnerinnhold', 'Annonsebilag'],
  ownLanguageOnly: ['Annonse', 'Annonser', 'Reklame'],
  recommendedBy: ['Anbefalt av'],
  softHeadings: [
    'Fra nettet',
    'Anbefalt for deg',
    'Du liker kanskje også',
    'Mer fra nettet',
    'Våre partnere',
    'Fra våre partnere',
  ],
  sentences: [
    {
      id: 'no-fortsetter',
      pattern:
        /^(?:artikkelen|saken|teksten|les)\b.{0,30}\b(?:etter|under|nedenfor)\b.{0,12}\b(?:annonse|reklame)|^annonse\s*[-–—·|:]\s*(?:artikkelen|saken|les|scroll)/,
      examples: [
        'Artikkelen fortsetter under annonsen',
        'Saken fortsetter etter annonsen',
        'Les videre under annonsen',
      ],
      decoys: ['Les videre under bildet'],
    },
  ],
  affiliate: [
    {
      id: 'no-affiliate',
      pattern:
        /\baffiliate-?\s?lenke|\b(?:annonse|reklame)lenke|\b(?:får|tjener|mottar)\b.{0,50}\b(?:provisjon|kommisjon)\b|\bprovisjon\b.{0,40}\b(?:kjøp|lenke)/,
      examples: [
        'Saken inneholder affiliate-lenker.',
        'Vi får provisjon hvis du kjøper via lenkene.',
        'Saken inneholder annonselenker.',
      ],
      decoys: ['Kommisjonen får kritikk'],
    },
    {
      id: 'no-invitert',
      gift: true,
      pattern:
        /\breisen (?:er|var|ble) (?:betalt|sponset|dekket) av|\b(?:lånt|fått)\b.{0,30}\bav (?:produsenten|leverandøren)/,
      examples: ['Reisen var betalt av Eksempel Reiser.'],
      decoys: ['Reisen var lang'],
    },
  ],
  decoys: ['Annonsere', 'Kjøp annonse', 'Reklamefri'],
}
