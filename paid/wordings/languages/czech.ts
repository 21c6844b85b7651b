import { saysDepartment, saysPartner, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const czech: LanguageWordings = {
  language: 'cs',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Zákon č. 40/1995 Sb., o regulaci reklamy § 2; zákon č. 231/2001 Sb.',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: [
        'Reklama',
        'Inzerce',
        'Inzerát',
        'Placená inzerce',
        'Komerční text',
        'Inzerce: {name}',
        'Placené partnerství',
      ],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Zákon č. 40/1995 Sb., o regulaci reklamy § 2; zákon č. 231/2001 Sb.',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: [
        'Komerční sdělení',
        'Placený obsah',
        'Placená spolupráce',
        'Reklamní sdělení',
        'Komerční článek',
        'Placený článek',
        'Komerční prezentace',
        'PR článek',
        'Reklamní článek',
        'Advertorial',
        'Komerční obsah',
      ],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        'Sponzorováno',
        'Sponzorovaný obsah',
        'Sponzorovaný článek',
        'Sponzorovaný odkaz',
        'Sponzorované odkazy',
        'Sponzorováno {name}',
      ],
    },
    {
      class: 'partner',
      rated: saysPartner,
      wordings: [
        'Ve spolupráci s {name}',
        'Partnerský obsah',
        'Obsah partnera',
        'Obsah od partnera',
        'Partnerský článek',
        'Ve spolupráci se {name}',
        'Vzniklo ve spolupráci s {name}',
        'Od našich partnerů',
      ],
    },
    {
      class: 'promoted',
      rated: saysPromoted,
      wordings: ['PR', 'Propagováno', 'Propagovaný obsah', 'PR sdělení', 'PR text'],
    },
    {
      class: 'commercial-department',
      rated: saysDepartment,
      wordings: ['Připravilo komerční oddělení', 'Komerční redakce'],
    },
  ],
  menuNames: ['Reklama', 'Inzerce', 'Advertorial', 'Komerční sdělení', 'Komerční prezentace'],
  ownLanguageOnly: ['PR'],
  recommendedBy: ['Doporučeno'],
  softHeadings: [
    'Z webu',
    'Mohlo by vás zajímat',
    'Doporučujeme',
    'Z internetu',
    'Naši partneři',
    'Partner',
    'Promo',
    'Spolupráce',
  ],
  sentences: [
    {
      id: 'cs-pokracuje',
      pattern:
        /^(?:článek|text|pokračování|příspěvek)\b.{0,30}\b(?:pod|po|za)\b.{0,10}\b(?:reklam|inzer)|^(?:reklama|inzerce)\s*[-–—·|:]\s*(?:článek|text|pokrač)/,
      examples: ['Článek pokračuje pod reklamou', 'Pokračování článku pod inzercí'],
      decoys: ['Článek pokračuje pod fotkou'],
    },
  ],
  affiliate: [
    {
      id: 'cs-affiliate',
      pattern: /\b(?:affiliate|provizní|partnersk\w+) odkaz|\b(?:získ\w+|dost\w+|obdrž\w+|mít)\b.{0,40}\bprovizi\b/,
      examples: ['Článek obsahuje affiliate odkazy.', 'Z nákupu můžeme získat provizi.'],
      decoys: ['Komise získala podporu'],
    },
    {
      id: 'cs-zapujcil',
      gift: true,
      pattern:
        /\bprodukt\b.{0,30}\b(?:zapůjčil|poskytl|dodal)\w*|\bcest\w+\b.{0,20}\b(?:uhradil|zaplatil|financoval)\w*/,
      examples: ['Produkt zapůjčila firma Příklad.', 'Cestu uhradila společnost Příklad.'],
      decoys: ['Cesta byla dlouhá'],
    },
  ],
  decoys: ['Inzerujte u nás', 'Ceník inzerce', 'Klamavá reklama'],
}
