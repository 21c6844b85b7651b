import { saysDepartment, saysPartner, saysPresentedBy, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const hungarian: LanguageWordings = {
  language: 'hu',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: '2008. évi XLVIII. törvény (Grt.) 3. §; GVH, #GVH#Megfeleles',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: [
        'Hirdetés',
        'Hirdetések',
        'Fizetett hirdetés',
        'Reklám',
        'Fizetett politikai hirdetés',
        'Társadalmi célú hirdetés',
        'Hirdetés: {name}',
      ],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: '2008. évi XLVIII. törvény (Grt.) 3. §; GVH, #GVH#Megfeleles',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: ['Fizetett tartalom', 'Fizetett együttműködés', 'PR-cikk', 'PR cikk', 'Fizetett közlemény'],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        'Szponzorált',
        'Szponzorált tartalom',
        'Támogatott tartalom',
        'Szponzorált cikk',
        'Szponzorált link',
        'Szponzorált linkek',
        'Támogatta: {name}',
        'A cikk támogatója: {name}',
      ],
    },
    {
      class: 'partner',
      rated: saysPartner,
      wordings: [
        'Partnertartalom',
        'Partneri tartalom',
        'Együttműködésben készült',
        'Partnerünk tartalma',
        'Partnerünktől',
        'Partner tartalom',
      ],
    },
    {
      class: 'promoted',
      rated: saysPromoted,
      wordings: ['Promóció', 'Promóciós tartalom', 'Kiemelt tartalom', 'Promotált tartalom'],
    },
    {
      class: 'presented-by',
      rated: saysPresentedBy,
      wordings: ['Bemutatja: {name}'],
    },
    {
      class: 'commercial-department',
      rated: saysDepartment,
      wordings: ['A cikk a kereskedelmi osztály közreműködésével készült'],
    },
  ],
  menuNames: [
    'Hirdetés',
    'Hirdetések',
    'Reklám',
    'Promóció',
    'Támogatott tartalom',
    'Szponzorált tartalom',
    'PR-cikk',
    'PR cikk',
  ],
  ownLanguageOnly: [],
  recommendedBy: ['Ajánlja:'],
  softHeadings: ['Ez is érdekelheti', 'Ajánljuk', 'A weben', 'Önnek ajánljuk', 'Partnereink', 'Támogatónk'],
  sentences: [
    {
      id: 'hu-folytatodik',
      pattern:
        /^a cikk\b.{0,30}\bfolytatódik\b|^hirdetés\s*[-–—·|:]\s*(?:a cikk|tovább)|^(?:a cikk|tovább)\b.{0,30}\b(?:hirdetés|reklám)\b.{0,15}\b(?:után|alatt)/,
      examples: ['A cikk a hirdetés után folytatódik'],
      decoys: ['A cikk szerzője'],
    },
  ],
  affiliate: [
    {
      id: 'hu-affiliate',
      pattern: /\baffiliate link|\bpartnerlink|\bjutalék\w*.{0,40}\b(?:kap|vásárl|link)|\bkap\w*\b.{0,40}\bjutalék/,
      examples: ['A cikk affiliate linkeket tartalmaz.', 'Vásárlás esetén jutalékot kapunk.'],
      decoys: ['A bizottság kapott levelet'],
    },
  ],
  decoys: ['Hirdessen nálunk', 'Hirdetésfeladás', 'Médiaajánlat'],
}
