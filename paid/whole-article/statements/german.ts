import { funderKind, name, type Statement, start, words } from './types.ts'

const self =
  '(?:dies(?:er|e|es) (?:bezahlte |gesponserte )?(?:artikel|beitrag|text|inhalte?|interview|advertorial|seite|serie)|die inhalte (?:dieser seite|dieses (?:artikels|beitrags)))'

export const german: Statement[] = [
  {
    id: 'german_paid',
    sign: 'statement',
    where: 'around',
    tells: /anzeige|werbung|advertorial|gesponsert|bezahlt|finanziert|beauftragt|kommerziell/i,
    pattern: words(
      `${start}(?:${self} (?:ist|enthält) (?:eine? |einen |hier )?(?:(?:bezahlte[rsn]?|gesponserte[rsn]?|kommerzielle[rsn]?) (?:anzeige|werbung|inhalte?|beitrag|artikel|partnerschaft|kooperation)|anzeige|werbung|advertorial)|${self} (?:ist|wurde|wird)(?: \\p{L}+){0,3}? (?:(?:gesponsert|bezahlt|finanziert) (?:von|durch)|(?:von|durch) (?<sponsor>[\\p{Lu}\\d][^.;!?()|]{1,60}?) (?:gesponsert|bezahlt|finanziert|beauftragt))|dies ist (?:eine? )?(?:anzeige|werbung|(?:bezahlter|gesponserter) (?:inhalt|beitrag|artikel)|advertorial)|(?:ein )?(?:bezahlter|gesponserter) (?:beitrag|artikel|inhalt) (?:von|der|des) \\p{Lu})`,
    ),
    examples: [
      ['Dieser Beitrag ist eine bezahlte Anzeige.', null],
      ['Dieser Artikel wurde von Tallis Motoren gesponsert.', 'Tallis Motoren'],
      ['Dies ist ein bezahlter Beitrag.', null],
      ['Ein bezahlter Beitrag von Tallis Motoren', null],
    ],
    counterexamples: ['Dieser Beitrag ist eine Recherche.', 'Diese Anzeige wurde von der Polizei aufgenommen.'],
  },
  {
    id: 'german_for_customer',
    sign: 'made_for_advertiser',
    where: 'around',
    needsName: true,
    except: new RegExp(`${funderKind.source}|redaktion|verlag|zeitung`, 'i'),
    tells: /auftrag|unterstützung|werbe|anzeigen/i,
    pattern: words(
      `${start}${self} (?:ist|wurde|wird|werden|entstand|stammt|stammen)[^.]{0,60}? (?:(?:von|durch|für) (?:unsere[mnr]? |eine[mnr]? |de[mnr] )?(?:werbe|anzeigen)(?:partner|kunde)n?|(?:im auftrag|mit (?:finanzieller )?unterstützung) (?:von|der|des|eines) (?:werbekunden|${name}))`,
    ),
    examples: [
      ['Dieser Inhalt wurde von unserem Werbepartner erstellt.', null],
      ['Dieser Text entstand im Auftrag von Tallis Motoren.', 'Tallis Motoren'],
      ['Dieser Beitrag wurde mit finanzieller Unterstützung von Tallis Motoren erstellt.', 'Tallis Motoren erstellt'],
    ],
    counterexamples: [
      'Dieser Beitrag wurde von unserer Werbung nicht berührt.',
      'Dieser Text wurde im Auftrag der Redaktion übersetzt.',
      'Diese Serie wurde mit Unterstützung von der Merrow Stiftung gedreht.',
    ],
  },
  {
    id: 'german_newsroom',
    sign: 'newsroom_not_involved',
    where: 'around',
    tells: /redaktion/i,
    pattern: words(
      '(?:die )?redaktion(?: (?:der|des|von) [^.]{2,40}?)? (?:war|ist|hat|hatte) (?:an [^.]{3,60}? )?(?:nicht beteiligt|nicht mitgewirkt|keinen (?:einfluss|anteil))|ohne (?:mitwirkung|beteiligung|einfluss) der redaktion',
    ),
    examples: [
      ['Die Redaktion war an der Erstellung dieses Inhalts nicht beteiligt.', null],
      ['Der Text entstand ohne Mitwirkung der Redaktion.', null],
    ],
    counterexamples: ['Die Redaktion war bei der Sitzung dabei.'],
  },
]
