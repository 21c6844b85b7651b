import { saysDepartment, saysPartner, saysPresentedBy, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const swedish: LanguageWordings = {
  language: 'sv',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Marknadsföringslagen (2008:486) 9 §; Reklamombudsmannen',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: [
        'Annons',
        'Annonser',
        'Reklam',
        'Betald annons',
        'Annons från {name}',
        'Detta är en annons',
        'Det här är en annons',
        'Hela denna sida är en annons',
        'Annonsmaterial',
      ],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Marknadsföringslagen (2008:486) 9 §; Reklamombudsmannen',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: [
        'Annonsartikel',
        'Annons-artikel',
        'Annonssamarbete',
        'Betalt innehåll',
        'Annonsbilaga',
        'Kommersiellt innehåll',
        'Betalt samarbete',
        'Reklamsamarbete',
        'Annonsinnehåll',
        'Annonsinnehåll från {name}',
        'Betalt annonssamarbete',
        'Kommersiellt samarbete',
        'Betalt samarbete med {name}',
      ],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        'Sponsrad',
        'Sponsrat',
        'Sponsrat innehåll',
        'Sponsrad av {name}',
        'Sponsras av {name}',
        'Sponsrade länkar',
        'Sponsrad artikel',
        'Sponsrad länk',
        'Sponsrat av {name}',
      ],
    },
    {
      class: 'partner',
      rated: saysPartner,
      wordings: [
        'Betald samverkan',
        'I samarbete med {name}',
        'Partnerinnehåll',
        'Innehåll från partner',
        'Innehåll från våra partners',
        'Från våra partners',
        'Ett samarbete med {name}',
        'Partnerartikel',
      ],
    },
    { class: 'promoted', rated: saysPromoted, wordings: ['Marknadsfört innehåll', 'Erbjudande från partner'] },
    {
      class: 'presented-by',
      rated: saysPresentedBy,
      wordings: ['Presenteras av {name}', 'I presentation av {name}', 'Med stöd av {name}', 'Presenterat av {name}'],
    },
    {
      class: 'commercial-department',
      rated: saysDepartment,
      wordings: [
        'Producerat av den kommersiella avdelningen',
        'Producerat av Brand Studio',
        'Innehållet är producerat av annonsavdelningen',
      ],
    },
  ],
  menuNames: ['Annons', 'Annonser', 'Reklam', 'Partnerinnehåll', 'Annonsbilaga'],
  ownLanguageOnly: ['Annons', 'Annonser', 'Reklam'],
  recommendedBy: ['Rekommenderat av'],
  softHeadings: ['Från nätet', 'Rekommenderat för dig', 'Du kanske också gillar', 'Mer från webben', 'Våra partners'],
  sentences: [
    {
      id: 'sv-fortsatter',
      pattern:
        /^(?:artikeln|texten|läs|fortsätt)\b.{0,30}\b(?:efter|under|nedanför)\b.{0,12}\b(?:annons|reklam)|^annons\s*[-–—·|:]\s*(?:artikeln|läs|scrolla)/,
      examples: ['Artikeln fortsätter efter annonsen', 'Läs vidare under annonsen'],
      decoys: ['Läs vidare under bilden'],
    },
  ],
  affiliate: [
    {
      id: 'sv-affiliate',
      pattern:
        /\baffiliate-?\s?länk|\b(?:annons|reklam)länk|\b(?:får|tjänar|erhåller)\b.{0,50}\b(?:provision|kommission)\b|\bprovision\b.{0,40}\b(?:köp|länk)/,
      examples: ['Artikeln innehåller affiliatelänkar.', 'Vi får provision om du köper via länkarna.'],
      decoys: ['Kommissionen får kritik'],
    },
    {
      id: 'sv-inbjudan',
      gift: true,
      pattern:
        /\bresan (?:var|är|har) (?:betald|bekostad|betalats|sponsrad|finansierad) av|\b(?:fått|lånat)\b.{0,40}\b(?:av tillverkaren|av företaget)/,
      examples: ['Resan var betald av Exempel Resor.', 'Vi har lånat produkten av tillverkaren.'],
      decoys: ['Resan var lång'],
    },
  ],
  decoys: ['Annonsera hos oss', 'Annonsera', 'Reklamfri'],
}
