import { saysDepartment, saysPartner, saysPresentedBy, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const romanian: LanguageWordings = {
  language: 'ro',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Legea 148/2000 privind publicitatea; Legea 158/2008',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: ['Publicitate', 'Publicitate electorală', 'Reclamă', 'Reclame', 'Anunț plătit'],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Legea 148/2000 privind publicitatea; Legea 158/2008',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: [
        'Anunț publicitar',
        'Conținut publicitar',
        'Advertorial',
        'Conținut plătit',
        'Material publicitar',
        'Articol publicitar',
        'Publireportaj',
        'Comunicat publicitar',
      ],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        'Sponsorizat',
        'Conținut sponsorizat',
        'Articol sponsorizat',
        'Sponsorizat de {name}',
        'Linkuri sponsorizate',
        'Susținut de {name}',
        'Conţinut sponsorizat',
        'Material sponsorizat',
      ],
    },
    {
      class: 'partner',
      rated: saysPartner,
      wordings: [
        'Conținut de la partener',
        'În parteneriat cu {name}',
        'Conținut partener',
        'Realizat în colaborare cu {name}',
        'În colaborare cu {name}',
        'De la partenerii noștri',
        'Articol partener',
      ],
    },
    {
      class: 'promoted',
      rated: saysPromoted,
      wordings: ['Promovat', 'Conținut promovat', 'Promovat de {name}', 'Promoție', 'Conținut promoțional'],
    },
    {
      class: 'presented-by',
      rated: saysPresentedBy,
      wordings: ['Prezentat de {name}', 'Oferit de {name}', 'Un proiect susținut de {name}'],
    },
    {
      class: 'commercial-department',
      rated: saysDepartment,
      wordings: ['Realizat de departamentul comercial', 'Material realizat de brand studio'],
    },
  ],
  menuNames: ['Publicitate', 'Reclame', 'Reclamă', 'Advertorial', 'Promoție', 'Conținut sponsorizat'],
  ownLanguageOnly: ['Promovat'],
  recommendedBy: ['Recomandat de'],
  softHeadings: [
    'Recomandări',
    'Din presă',
    'De pe web',
    'Te-ar putea interesa',
    'Ți-ar putea plăcea și',
    'Partenerii noștri',
    'Parteneri',
  ],
  sentences: [
    {
      id: 'ro-continua',
      pattern:
        /^(?:articolul|textul|citește|știrea)\b.{0,30}\b(?:după|sub)\b.{0,15}\b(?:publicitate|reclam)|^publicitate\s*[-–—·|:]\s*(?:articolul|citește)/,
      examples: ['Articolul continuă după publicitate', 'Citește mai departe după reclamă'],
      decoys: ['Articolul continuă mai jos'],
    },
  ],
  affiliate: [
    {
      id: 'ro-afiliere',
      pattern: /\blink\w* (?:de )?afili|\bprogram\w* de afiliere|\b(?:prim\w+|câștig\w+|obțin\w+)\b.{0,40}\bcomision/,
      examples: ['Articolul conține linkuri de afiliere.', 'Putem primi un comision pentru cumpărături.'],
      decoys: ['Comisia a primit raportul'],
    },
  ],
  decoys: ['Publicitate pe site', 'Publicitate înșelătoare'],
}
