import { name, type Statement, start, words } from './types.ts'

const selfNl = '(?:dit (?:artikel|verhaal|bericht)|deze (?:inhoud|tekst|pagina|serie))'
const selfNordic =
  '(?:d(?:enne|enna|et(?:te|ta)) (?:arti(?:kkel(?:en)?|keln?)|innhold(?:et)?|indhold|innehåll(?:et)?|tekst|text(?:en)?|sak(?:en)?))'

export const northern: Statement[] = [
  {
    id: 'dutch',
    sign: 'statement',
    where: 'around',
    needsName: true,
    tells: /advertentie|advertorial|gesponsord|betaald|branded content|opdracht|mogelijk gemaakt/i,
    pattern: words(
      `${start}${selfNl} (?:is|werd)(?: \\p{L}+){0,2}? (?:(?:een )?(?:advertentie|advertorial|gesponsorde? (?:inhoud|artikel|bericht)|betaalde (?:inhoud|samenwerking)|branded content)|(?:gesponsord|betaald|gemaakt in opdracht van|mogelijk gemaakt) (?:door )?${name})`,
    ),
    examples: [
      ['Dit artikel is gesponsord door Corvane Bank.', 'Corvane Bank'],
      ['Deze inhoud is een betaalde samenwerking.', null],
    ],
    counterexamples: ['Dit artikel is vertaald door Jan Roos.'],
  },
  {
    id: 'dutch_partnered',
    sign: 'partnership',
    where: 'around',
    needsName: true,
    tells: /in samenwerking met/i,
    pattern: words(`${start}${selfNl} (?:is|kwam|werd)(?: \\p{L}+){0,3} in samenwerking met ${name}`),
    examples: [['Dit artikel is tot stand gekomen in samenwerking met Corvane Bank.', 'Corvane Bank']],
    counterexamples: ['De brug is gebouwd in samenwerking met de stad.'],
  },
  {
    id: 'dutch_newsroom',
    sign: 'newsroom_not_involved',
    where: 'around',
    tells: /redactie/i,
    pattern: words(
      '\\b(?:de |onze )?redactie(?: van [^.]{2,40}?)? (?:is|was|heeft|had) (?:niet (?:betrokken|meegewerkt)|(?:hier|er)(?:aan|voor) niet|geen (?:rol|aandeel|invloed|bemoeienis))|\\bbuiten (?:de )?verantwoordelijkheid van de redactie',
    ),
    examples: [
      ['De redactie is niet betrokken bij de totstandkoming van dit artikel.', null],
      ['Deze bijdrage valt buiten verantwoordelijkheid van de redactie.', null],
    ],
    counterexamples: ['De redactie was bij de zitting.'],
  },
  {
    id: 'nordic',
    sign: 'statement',
    where: 'around',
    needsName: true,
    tells: /annon|reklam|betalt|spons|finansier/i,
    pattern: words(
      `${start}${selfNordic} (?:er|är)(?: \\p{L}+){0,2}? (?:(?:en )?(?:annonse?|annons|reklame|reklam|annonsørinnhold|betalt (?:innhold|indhold|innehåll)|sponset innhold|sponsoreret indhold|sponsrat innehåll)|(?:betalt|sponset|sponsoreret|sponsrad|sponsrat|finansiert|finansierad) a[vf] ${name})`,
    ),
    examples: [
      ['Denne artikkelen er annonsørinnhold.', null],
      ['Denne artikel er betalt af Corvane Bank.', 'Corvane Bank'],
    ],
    counterexamples: ['Denne saken er oppdatert.'],
  },
  {
    id: 'nordic_newsroom',
    sign: 'newsroom_not_involved',
    where: 'around',
    tells: /reda/i,
    pattern: words(
      '\\b(?:redaks?[jt]?i?on(?:en)?|redaksjonen|redaktionen)(?: [ia] [^.]{2,40}?)? (?:har|er|är|var) (?:ikke|inte) (?:deltatt|deltaget|deltagit|medvirket|medverkat|involveret|involvert|inblandad|vært involvert)',
    ),
    examples: [
      ['Redaksjonen har ikke deltatt i arbeidet med dette innholdet.', null],
      ['Redaktionen har inte medverkat i innehållet.', null],
      ['Redaktionen er ikke involveret i indholdet.', null],
    ],
    counterexamples: ['Redaksjonen har fått et brev.'],
  },
]
