import { saysDepartment, saysPartner, saysPresentedBy, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const finnish: LanguageWordings = {
  language: 'fi',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Kuluttaja-asiamies, Mainonnan tunnistettavuus; Kuluttajansuojalaki 2 luku 4 §',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: [
        'Mainos {name}',
        'Mainos',
        'Mainokset',
        'Mainontaa',
        'Maksettu mainos',
        'Mainos: {name}',
        'Kaupallinen ilmoitus',
      ],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Kuluttaja-asiamies, Mainonnan tunnistettavuus; Kuluttajansuojalaki 2 luku 4 §',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: [
        'Maksettu sisältö',
        'Kaupallinen yhteistyö',
        'Kaupallinen sisältö',
        'Mainossisältö',
        'Mainosliite',
        'Ilmoitusliite',
        'Advertoriaali',
        'Mainosartikkeli',
        'Maksettu yhteistyö',
        'Kaupallinen yhteistyö: {name}',
        'Kaupallinen yhteistyö {name}',
      ],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        'Sponsoroitu',
        'Sponsoroitu sisältö',
        'Sponsoroitu artikkeli',
        'Sponsoroitua sisältöä',
        'Sponsoroidut linkit',
        'Sponsoroitu linkki',
      ],
    },
    {
      class: 'partner',
      rated: saysPartner,
      wordings: [
        'Yhteistyössä {name}',
        'Kumppanisisältö',
        'Kumppanin sisältö',
        'Kumppaniblogi',
        'Yhteistyökumppaneilta',
        'Sisältökumppani',
        'Sisältöyhteistyö',
      ],
    },
    { class: 'promoted', rated: saysPromoted, wordings: ['Mainostettu', 'Mainostettu sisältö', 'Tarjottu sisältö'] },
    {
      class: 'presented-by',
      rated: saysPresentedBy,
      wordings: ['Sisällön tarjoaa {name}', 'Artikkelin tarjoaa {name}'],
    },
    {
      class: 'commercial-department',
      rated: saysDepartment,
      wordings: [
        'Kaupallinen toimitus',
        'Sisällön on tuottanut kaupallinen toimitus',
        'Toimitus ei ole osallistunut sisällön tekemiseen',
      ],
    },
  ],
  menuNames: ['Mainos', 'Mainokset', 'Kaupallinen yhteistyö', 'Kumppanisisältö', 'Kumppaniblogi'],
  ownLanguageOnly: [],
  recommendedBy: ['Suosittelee'],
  softHeadings: [
    'Muualta verkosta',
    'Sinua saattaa kiinnostaa',
    'Suositellut',
    'Lisää verkosta',
    'Yhteistyökumppanit',
    'Kumppaneilta',
    'Ilmoitus',
  ],
  sentences: [
    {
      id: 'fi-jatkuu',
      pattern:
        /^(?:juttu|artikkeli|teksti|jutun)\b.{0,20}\bjatkuu\b.{0,25}\b(?:mainoksen|ilmoituksen)|^mainos\s*[-–—·|:(]\s*(?:juttu|artikkeli|teksti)\b/,
      examples: ['Juttu jatkuu mainoksen jälkeen', 'Artikkeli jatkuu mainoksen alla', 'Mainos (juttu jatkuu alla)'],
      decoys: ['Juttu jatkuu kuvan alla'],
    },
  ],
  affiliate: [
    {
      id: 'fi-affiliate',
      pattern:
        /\baffiliate-?\s?link|\b(?:mainos|kumppani|komissio)link|\b(?:saa|saamme|saatamme saada|ansaitsee)\b.{0,40}\b(?:komissio|provisio|palkkio)/,
      examples: ['Juttu sisältää mainoslinkkejä.', 'Saamme komission, jos ostat linkin kautta.'],
      decoys: ['Komissio sai palautetta'],
    },
    {
      id: 'fi-kustansi',
      gift: true,
      pattern:
        /\bmatkan (?:kustansi|maksoi|tarjosi)\b|\btuotteen (?:on )?(?:antanut|lainannut|tarjosi)\b.{0,40}\b(?:maahantuoja|valmistaja)/,
      examples: ['Matkan kustansi Esimerkki Matkat.'],
      decoys: ['Matkan varrella satoi'],
    },
  ],
  decoys: ['Mainosta meillä', 'Mainostajille', 'Mainoskatko venyi'],
}
