import { saysDepartment, saysPartner, saysPresentedBy, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const dutch: LanguageWordings = {
  language: 'nl',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Nederlandse Reclame Code art. 11.1; JEP (België)',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: [
        'Advertentie',
        'Advertenties',
        'Reclame',
        'Betaalde advertentie',
        'Betaalde samenwerking',
        'Advertentie van {name}',
        'Reclame van {name}',
        'Dit is een advertentie',
      ],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Nederlandse Reclame Code art. 11.1; JEP (België)',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: [
        'Advertentie voor {name}',
        'Advertorial',
        'Betaalde inhoud',
        'Betaald artikel',
        'Ingezonden mededeling',
        'Publireportage',
        'Publiredactie',
        'Betaalde content',
        'Publicitaire inhoud',
        'Commerciële inhoud',
      ],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        'Gesponsorde berichten',
        'Gesponsord',
        'Gesponsorde inhoud',
        'Gesponsord door {name}',
        'Gesponsord artikel',
        'Gesponsorde content',
        'Gesponsorde link',
        'Gesponsorde links',
        'Gesponsord bericht',
        'Mede mogelijk gemaakt door {name}',
      ],
    },
    {
      class: 'partner',
      rated: saysPartner,
      wordings: [
        'Ondernemerscontent',
        'Aangeboden door partners',
        'In samenwerking met {name}',
        'Partnercontent',
        'Partner content',
        'Partnerbijdrage',
        'Partnerinhoud',
        'Aangeboden door onze partners',
        'Aangeboden door onze partner',
        'Van onze partners',
        'Partneraanbieding',
        'Een samenwerking met {name}',
        'Branded content',
        'Inhoud van onze partners',
        'Partnerverhaal',
        'Content van onze partner',
      ],
    },
    {
      class: 'promoted',
      rated: saysPromoted,
      wordings: ['Gepromoot', 'Gepromoot door {name}', 'Commerciële samenwerking'],
    },
    {
      class: 'presented-by',
      rated: saysPresentedBy,
      wordings: [
        'Aangeboden door {name}',
        'Gepresenteerd door {name}',
        'Dit artikel wordt u aangeboden door {name}',
        'Mogelijk gemaakt door {name}',
      ],
    },
    {
      class: 'commercial-department',
      rated: saysDepartment,
      wordings: [
        'Deze inhoud is gemaakt door de commerciële afdeling',
        'Gemaakt door Brand Studio',
        'De redactie is niet betrokken bij de totstandkoming van dit artikel',
      ],
    },
  ],
  menuNames: [
    'Advertentie',
    'Advertenties',
    'Advertorial',
    'Reclame',
    'Partnercontent',
    'Branded content',
    'Partner content',
  ],
  ownLanguageOnly: ['Reclame'],
  recommendedBy: ['Aanbevolen door'],
  softHeadings: [
    'Meer van het web',
    'Aanbevolen voor jou',
    'Misschien vind je dit ook leuk',
    'Van het web',
    'Ook interessant',
    'Onze partners',
    'Promotie',
    'Promo',
    'Commercieel',
  ],
  sentences: [
    {
      id: 'nl-verder-na-advertentie',
      pattern:
        /^(?:artikel|tekst|lees|verder|dit artikel|het artikel|scroll)\b.{0,30}\b(?:onder|na|voorbij)\b.{0,12}\b(?:advertentie|reclame)|^advertentie\s*[-–—·|:]\s*(?:lees|scroll|tekst|artikel)/,
      examples: [
        'Tekst gaat verder onder de advertentie',
        'Lees verder na de advertentie',
        'Advertentie - lees hieronder verder',
      ],
      decoys: ['Lees verder onder de foto'],
    },
  ],
  affiliate: [
    {
      id: 'nl-affiliate',
      pattern:
        /\baffiliate-?\s?(?:links?|partners?|programma)|\b(?:ontvang|krijg|verdien)\w*\b.{0,50}\bcommissie\b|\bcommissie\b.{0,40}\b(?:aankoop|aankopen|link|koopt)/,
      examples: ['Dit artikel bevat affiliate-links.', 'Wij ontvangen mogelijk een commissie bij aankoop.'],
      decoys: ['De commissie ontving de minister'],
    },
    {
      id: 'nl-op-uitnodiging',
      pattern:
        /\b(?:kosteloos|gratis) (?:ter beschikking|beschikbaar) gesteld|\breis(?:de|den)?\b.{0,30}\bop uitnodiging van\b/,
      examples: ['Het toestel werd gratis ter beschikking gesteld door de fabrikant.'],
      decoys: ['Gratis toegang voor kinderen'],
    },
  ],
  decoys: ['Adverteren', 'Adverteer bij ons', 'Advertentie plaatsen', 'Misleidende reclame'],
}
