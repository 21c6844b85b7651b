import type { SignId } from './signs.ts'

/** A sentence in which an article tells who stands behind it. */
export interface Statement {
  id: string
  sign: SignId
  /** Where it may stand: at the headline only, or also in the first paragraphs and where the story ends. */
  where: 'head' | 'around'
  /** The part called `sponsor`, where there is one, is the name of who paid or supplied. */
  pattern: RegExp
  /** The text, and the sponsor that is read out of it. */
  examples: [string, string | null][]
  counterexamples: string[]
}

/** The article speaks of itself. "The post, which was sponsored by …" in a report speaks of another. */
const self =
  '(?:this|the (?:above|following|preceding)) (?:(?:sponsored|paid|branded|promotional|online|special|partner) ){0,2}(?:article|story|post|content|piece|feature|page|report|review|text|interview|guide|series|section|video|blog(?: post)?|advertorial|supplement|column|message)'
const selfDe = 'dies(?:er|e|es) (?:artikel|beitrag|text|inhalt|inhalte|interview|advertorial|seite|serie)'
const selfFr = '(?:cet article|ce contenu|cette page|ce texte|cette série|ce dossier|ce publi-?\\p{L}+)'
const selfEs = '(?:este (?:artículo|contenido|texto|reportaje|post|espacio)|esta (?:página|pieza|publicación|serie))'
const selfIt = "(?:quest[oa’'] ?(?:articolo|contenuto|pagina|testo|serie)|il presente (?:articolo|contenuto))"
const selfNl = '(?:dit artikel|deze (?:inhoud|tekst|pagina|serie)|dit verhaal)'
const selfPt = '(?:este (?:artigo|conteúdo|texto)|esta (?:matéria|página|reportagem|série))'
const selfNordic =
  '(?:d(?:enne|enna|et(?:te|ta)) (?:arti(?:kkel(?:en)?|keln?)|innhold(?:et)?|indhold|innehåll(?:et)?|tekst|text(?:en)?|sak(?:en)?))'

/** A name: it begins with a capital, a figure or a script without capitals, and ends with the clause. */
const name =
  '(?<sponsor>(?:the )?[\\p{Lu}\\p{Lo}\\d][^.;!?()|]{0,70}?)(?= (?:and|in|as|with|for|to|who|which|whose|on|through|und|et|y|e)(?: |$)|[,.;!?()|]|$)'
const newsroom =
  '(?:newsroom|editors?|editorial (?:staff|team|department|board|desk|side)|news (?:staff|department|desk|team|side)|journalists|reporters)'
const studio =
  '(?:(?:brand|branded|custom|creative|content|partner|commercial|native|sponsored|marketing|advertising|advertisement)[ -]?(?:content |brand(?:ed)? )?(?:studios?|labs?|team|department|desk|unit|group|works)|advertising (?:and|&) marketing)'

const words = (source: string, flags = 'iu') => new RegExp(source, flags)

export const statements: Statement[] = [
  {
    id: 'is_sponsored',
    sign: 'statement',
    where: 'around',
    pattern: words(
      `(?:^|[.!?:“"(\\[*] ?)\\*?${self}(?: \\([^)]{1,40}\\))? (?:is|was|has been|is being)(?: \\p{L}+){0,2}? (?<!not )(?<!n[’']t )(?:paid for|sponsored|commissioned|paid|presented|brought to you)(?: and \\p{L}+(?: for)?)? by ${name}`,
    ),
    examples: [
      ['This article was paid for by Corvane Bank.', 'Corvane Bank'],
      ['This post is sponsored by Halden Foods and was written by its staff.', 'Halden Foods'],
      ['*This story has been sponsored by Orlo Travel.', 'Orlo Travel'],
    ],
    counterexamples: [
      'This article was not sponsored by Corvane Bank.',
      'The post, which was sponsored by Corvane Bank, was taken down.',
      'This bill is sponsored by Senator Hale.',
      'This series was broadcast by Channel Nine.',
    ],
  },
  {
    id: 'is_paid_content',
    sign: 'statement',
    where: 'around',
    pattern: words(
      `(?:^|[.!?:“"(\\[*] ?)\\*?(?:${self} (?:is|was|has been|contains|constitutes)(?: an?)? |this is (?:an? )?)(?:paid(?: for)?|sponsored|branded|promoted|paid-for|advertising|advertorial|advertiser|advertisement|paid advertisement|commercial)(?: (?:and \\p{L}+ )?(?:partner(?:ship)?|content|post|article|story|feature|programme?|promotion|advertisement|advertorial|placement|message|communication|section|supplement|interview))?(?: (?:by|from|with|for|on behalf of|in (?:partnership|association|collaboration) with) ${name}|[.,;!)\\]]|$)`,
    ),
    examples: [
      ['This is a paid post by Corvane Bank.', 'Corvane Bank'],
      ['This is sponsored content.', null],
      ['This content is paid advertisement from Orlo Travel.', 'Orlo Travel'],
      ['This article is an advertorial.', null],
      ['(This is a sponsored article from Halden Foods.)', 'Halden Foods'],
    ],
    counterexamples: [
      'This is a sponsored walk for the children’s hospital.',
      'This is a paid position.',
      'This article is about paid content.',
      'This story was a sponsored tweet that went wrong',
    ],
  },
  {
    id: 'newsroom_not_involved',
    sign: 'newsroom_not_involved',
    where: 'around',
    pattern: words(
      `(?=.*(?:${self}|\\b(?:its|the) (?:creation|production|preparation|writing|content of this)\\b))(?!.*\\b(?:of|in|for|on) (?:sponsored|branded|paid|partner|such|these|those|our) (?:content|posts|articles|stories|advertisements|ads)\\b)(?:the |our )?${newsroom}(?: (?:of|at) [^.]{2,50}?)? (?:(?:was|were|is|are|has been|have been)(?: not|n[’']t)(?: \\p{L}+)? (?:involved|part)|(?:had|has|have|played|took|plays|takes|take) no (?:\\p{L}+ )?(?:role|part|involvement|hand|say|input)|(?:did|does|do|has|have)(?: not|n[’']t)(?: \\p{L}+)? (?:take part|participate|contribute|write|create|produce|participated|contributed))`,
    ),
    examples: [
      ['The newsroom was not involved in the creation of this content.', null],
      ['The editorial staff of The Alder Post had no role in the production of this article.', null],
      ['This content was made for an advertiser. Our editors were not involved in its creation.', null],
    ],
    counterexamples: [
      'The newsroom is not involved in the creation of sponsored content.',
      'The newsroom was not involved in the talks about the sale.',
      'Editors had no role in the creation of these ads, the minister said.',
    ],
  },
  {
    id: 'independent_of_newsroom',
    sign: 'newsroom_not_involved',
    where: 'around',
    pattern: words(
      `${self}[^.]{0,80}\\b(?:(?:created|produced|written|made|prepared) (?:independently|separately) (?:of|from)|without (?:the )?(?:involvement|participation|input|contribution) (?:of|from)|(?:does|did|do)(?: not|n[’']t) (?:involve|reflect the work of)|is independent (?:of|from)|not (?:written|produced|created|prepared|reviewed) by) (?:the |our )?(?:[^.]{0,40}? )?${newsroom}`,
    ),
    examples: [
      ['This content was produced independently of the Alder Post newsroom.', null],
      ['This feature was created without the involvement of our editorial team.', null],
      ['This post was not written by the editorial staff.', null],
    ],
    counterexamples: [
      'This report was translated by our editors.',
      'This article was written independently by Jane Roe.',
      'The study was produced independently of the ministry.',
    ],
  },
  {
    id: 'made_by_studio',
    sign: 'made_for_advertiser',
    where: 'around',
    pattern: words(
      `(?:^|[.!?:“"(\\[*] ?)\\*?(?:(?:${self}|it) (?:is|was|has been) )?(?:paid for and )?(?:produced|created|written|developed|made|published|prepared|brought to you)(?: and \\p{L}+)? by (?:the |our )?(?:[\\p{Lu}][^.]{0,40}? )?${studio}\\b(?:(?: (?:of|at) [^.,]{2,40}?)?,? (?:for|on behalf of|with|in (?:partnership|collaboration|association|co-?operation) with) ${name})?`,
    ),
    examples: [
      ['Produced by Alder Brand Studio for Corvane Bank', 'Corvane Bank'],
      [
        'This article was created by the commercial content team of The Alder Post on behalf of Orlo Travel.',
        'Orlo Travel',
      ],
      ['This story was written by our advertising department.', null],
    ],
    counterexamples: [
      'Produced by a film studio for children',
      'The clip was created by the marketing team of the zoo.',
      'Written by Jane Roe for the commercial court desk',
    ],
  },
  {
    id: 'made_by_advertiser',
    sign: 'made_for_advertiser',
    where: 'around',
    pattern: words(
      `(?:^|[.!?:“"(\\[*] ?)\\*?(?:${self} (?:is|was|has been) |content )(?:paid for(?:, | and ))?(?:written|produced|created|provided|supplied|submitted|prepared|approved|developed|made)(?:,? (?:and|or) \\p{L}+)? (?:by|for|on behalf of)(?: an?| our| the)? (?:paid |commercial |external |third-party |outside )?(?:advertisers?|sponsors?|clients?|(?:advertising|commercial|brand|content|marketing|paying) partners?|paying (?:client|customer)s?|marketers?)\\b(?:[,:]? ${name})?`,
    ),
    examples: [
      ['This content was provided by our sponsor.', null],
      ['This article was written on behalf of an advertiser.', null],
      ['Content provided by the advertiser', null],
      ['This post was created for a paying client.', null],
    ],
    counterexamples: [
      'The figures were provided by the sponsors of the bill.',
      'This report was written for the ministry.',
    ],
  },
  {
    id: 'partnered',
    sign: 'partnership',
    where: 'around',
    pattern: words(
      `(?:^|[.!?:“"(\\[*] ?)\\*?${self} (?:is|was|has been)(?: \\p{L}+){0,3} in (?:partnership|association|collaboration|co-?operation) with ${name}`,
    ),
    examples: [['This article was produced in partnership with Corvane Bank.', 'Corvane Bank']],
    counterexamples: ['The bridge was built in partnership with the county.'],
  },
  {
    id: 'paid_partnership',
    sign: 'statement',
    where: 'around',
    pattern: words(
      `(?:^|[.!?:“"(\\[*] ?)\\*?(?:${self} [^.]{0,40})?\\bin (?:a )?paid (?:partnership|collaboration|association) with ${name}`,
    ),
    examples: [
      ['This story was made in paid partnership with Orlo Travel.', 'Orlo Travel'],
      ['In paid partnership with Halden Foods', 'Halden Foods'],
    ],
    counterexamples: ['She lives in a partnership with Orlo.'],
  },
  {
    id: 'contributed',
    sign: 'contributed_post',
    where: 'around',
    pattern: words(
      `(?:^|[.!?:“"(\\[*] ?)\\*?${self} (?:is|was|has been) (?:(?:a )?(?:contributed|guest) (?:post|article|content|piece) (?:by|from|provided by)|(?:contributed|submitted|supplied|provided)(?: and \\p{L}+)? by)(?: an?| our)? (?:(?:third[- ]party|outside|external|paid|paying) (?:contributor|author|writer|partner|company|provider|source|agency)s?|(?:member|company|business|brand|agency)\\b(?: of)?|(?<sponsor>[\\p{Lu}\\d][^.;!?()|]{1,60}? (?:inc|ltd|llc|gmbh|ag|plc|corp|corporation|company|group|bank|insurance|agency|solutions|holdings|ventures|consulting|marketing|realty|law firm|clinic)\\b))`,
    ),
    examples: [
      ['This article was contributed by Tallis Roofing Ltd.', 'Tallis Roofing Ltd'],
      ['This post was submitted by a third-party contributor.', null],
      ['This is what it is. This content was supplied by an outside company.', null],
    ],
    counterexamples: [
      'This article was contributed by Jane Roe, a teacher.',
      'Reporting was contributed by Tallis Roofing Ltd.',
      'This photo was submitted by a reader.',
    ],
  },
  {
    id: 'fee_paying_members',
    sign: 'contributed_post',
    where: 'around',
    pattern: words(
      '\\b(?:invitation-only|fee-based|fee-paying|paid|membership-based)(?:,? (?:fee-based|fee-paying|paid|invitation-only))? (?:community|network|organi[sz]ation|membership|council|contributor (?:programme?|network))\\b(?=.*\\b(?:publish|author|member|contribut|written)\\p{L}*)|\\b(?:authors?|members|contributors?|writers?) (?:of this (?:article|post|piece) )?(?:pay|pays|paid|have paid|has paid) (?:an? |the )?(?:annual |membership |publication )?fees?\\b|\\b(?:who|which) pay(?:s)? (?:an? )?(?:annual |membership )?fees? to publish\\b',
    ),
    examples: [
      ['The Alder Leaders Council is an invitation-only, fee-based community. Its members publish here.', null],
      ['The author paid a fee to have this article published.', null],
      ['Contributors pay a membership fee.', null],
    ],
    counterexamples: [
      'Guests pay a fee of ten crowns to swim in the pool.',
      'The club is an invitation-only affair.',
      'She joined a fee-based network of nurses.',
    ],
  },
  {
    id: 'is_press_release',
    sign: 'press_release',
    where: 'around',
    pattern: words(
      `(?:^|[.!?:“"(\\[*] ?)\\*?(?:${self} is (?:based on )?an? (?:unedited |paid )?(?:press|news|media) release|this is an? (?:unedited |paid )?(?:press|news|media) release|this (?:press|news|media) release (?:was|is|has been) (?:issued|distributed|provided|sent|published|supplied|written)|the (?:issuer|company) is solely responsible for (?:the content|the accuracy)|(?:news|press release|content) (?:provided|distributed) by (?<sponsor>\\p{Lu}[^.;!?()|]{1,60})$)`,
    ),
    examples: [
      ['This is a press release from Tallis Motors.', null],
      ['This press release was distributed by Newsferry.', null],
      ['The issuer is solely responsible for the content of this announcement.', null],
      ['News provided by Tallis Motors', 'Tallis Motors'],
    ],
    counterexamples: [
      'The company said in a press release that sales had risen.',
      'A press release was issued on Tuesday.',
      'News provided by volunteers. They meet on Mondays.',
    ],
  },
  {
    id: 'funded',
    sign: 'funded_by',
    where: 'head',
    pattern: words(
      `(?:^|[.!?:“"(\\[*] ?)\\*?${self} (?:is|was|has been)(?: \\p{L}+){0,2}? (?:supported|funded|made possible|underwritten|financed)(?: in part)? (?:by|through|with)(?: (?:a |an )?(?:grants?|funding|support|donations?|gift) (?:from|by|of))? ${name}`,
    ),
    examples: [
      ['This series is supported by the Merrow Foundation.', 'the Merrow Foundation'],
      ['This story was made possible by a grant from the Merrow Foundation.', 'the Merrow Foundation'],
    ],
    counterexamples: [
      'This newspaper is supported by readers.',
      'This bridge was funded by the county.',
      'This article is supported by its readers.',
    ],
  },
  {
    id: 'german',
    sign: 'statement',
    where: 'around',
    pattern: words(
      `(?:^|[.!?:„“"(\\[*] ?)\\*?(?:${selfDe} (?:ist|wurde|wird|entstand|erscheint|enthält)(?: \\p{L}+){0,3}? (?:eine? )?(?:(?:bezahlte?r?|gesponserte?r?|kommerzielle?r?) (?:anzeige|werbung|inhalt|beitrag|artikel|partnerschaft|kooperation)|anzeige|werbung|advertorial|(?:gesponsert|bezahlt|finanziert) (?:von|durch)|(?:von|durch) (?<sponsor>[\\p{Lu}\\d][^.;!?()|]{1,60}?) (?:gesponsert|bezahlt|finanziert|beauftragt)|im auftrag (?:von|der|des|eines))|dies ist (?:eine? )?(?:anzeige|werbung|bezahlter (?:inhalt|beitrag)|gesponserter (?:inhalt|beitrag)|advertorial))`,
    ),
    examples: [
      ['Dieser Beitrag ist eine bezahlte Anzeige.', null],
      ['Dieser Artikel wurde von Tallis Motoren gesponsert.', 'Tallis Motoren'],
      ['Dieser Text entstand im Auftrag eines Werbekunden.', null],
    ],
    counterexamples: ['Dieser Beitrag ist eine Recherche.', 'Diese Anzeige wurde von der Polizei aufgenommen.'],
  },
  {
    id: 'german_newsroom',
    sign: 'newsroom_not_involved',
    where: 'around',
    pattern: words(
      '(?:die )?redaktion(?: (?:der|des|von) [^.]{2,40}?)? (?:war|ist|hat|hatte) (?:an [^.]{3,60}? )?(?:nicht beteiligt|nicht mitgewirkt|keinen (?:einfluss|anteil))|ohne (?:mitwirkung|beteiligung|einfluss) der redaktion',
    ),
    examples: [
      ['Die Redaktion war an der Erstellung dieses Inhalts nicht beteiligt.', null],
      ['Der Text entstand ohne Mitwirkung der Redaktion.', null],
    ],
    counterexamples: ['Die Redaktion war bei der Sitzung dabei.'],
  },
  {
    id: 'french',
    sign: 'statement',
    where: 'around',
    pattern: words(
      `(?:^|[.!?:«“"(\\[*] ?)\\*?(?:${selfFr} (?:est|a été)(?: \\p{L}+){0,2}? (?:(?:une? )?(?:publicité|publi-?(?:rédactionnel|communiqué|reportage)|contenu (?:sponsorisé|publicitaire|commercial)|communication commerciale)|(?:sponsorisée?|financée?|payée?|commanditée?) par ${name}|(?:réalisée?|produite?|proposée?|rédigée?|conçue?) (?:par|pour|avec) (?:le |la |un |une |notre |nos |l[’'])(?:partenaires?|annonceurs?|studio|service commercial|régie))|ceci est (?:une publicité|un contenu sponsorisé|un publi-?\\p{L}+))`,
    ),
    examples: [
      ['Cet article est un publi-rédactionnel.', null],
      ['Ce contenu a été sponsorisé par Banque Corvane.', 'Banque Corvane'],
      ['Cet article a été réalisé par un annonceur.', null],
    ],
    counterexamples: ['Cet article a été traduit par Jeanne Roux.', 'Cette publicité a été retirée.'],
  },
  {
    id: 'french_newsroom',
    sign: 'newsroom_not_involved',
    where: 'around',
    pattern: words(
      "(?:la |notre )?rédaction(?: (?:de|du|d[’'])\\s?[^.]{2,40}?)? n[’'](?:a|ont|est|était) (?:pas|aucunement) (?:participé|pris part|été impliquée|impliquée|intervenue)|sans (?:la participation|l[’']intervention) de (?:la|notre) rédaction",
    ),
    examples: [
      ['La rédaction n’a pas participé à la réalisation de ce contenu.', null],
      ['Un contenu conçu sans la participation de la rédaction.', null],
    ],
    counterexamples: ['La rédaction a participé au débat.'],
  },
  {
    id: 'spanish_portuguese_italian',
    sign: 'statement',
    where: 'around',
    pattern: words(
      `(?:^|[.!?:«“"(\\[*] ?)\\*?(?:(?:${selfEs}|${selfPt}|${selfIt}) (?:es|ha sido|fue|está|é|foi|è|è stato|è stata)(?: \\p{L}+){0,2}? (?:(?:un |una |um |uma )?(?:contenido (?:patrocinado|publicitario|pagado)|conteúdo (?:patrocinado|pago|publicitário)|contenuto (?:sponsorizzato|pubblicitario)|publicidade?|pubblicità|publirreportaje|publieditorial|informe publicitario|publirredazionale|pubbliredazionale)|(?:patrocinad[oa]|pagad[oa]|financiad[oa]|pag[oa]|sponsorizzat[oa]|finanziat[oa]) (?:por|da|dalla|dal|pelo|pela) ${name}))`,
    ),
    examples: [
      ['Este artículo es contenido patrocinado.', null],
      ['Este contenido ha sido patrocinado por Banco Corvane.', 'Banco Corvane'],
      ['Este conteúdo foi pago por Banco Corvane.', 'Banco Corvane'],
      ['Questo articolo è un contenuto sponsorizzato.', null],
    ],
    counterexamples: ['Este proyecto ha sido financiado por la ciudad.', 'Questo articolo è stato tradotto da Anna.'],
  },
  {
    id: 'romance_newsroom',
    sign: 'newsroom_not_involved',
    where: 'around',
    pattern: words(
      '(?:la |a |nuestra |nostra )?(?:redacción|redação|redazione)(?: (?:de|do|da|di|del|della) [^.]{2,40}?)? (?:no|non|não) (?:ha |é |è |fue |foi |teve |estuvo )?(?:\\p{L}+ )?(?:participa\\p{L}*|participou|intervenido|intervino|envolvida|coinvolta|partecipato|implicada)',
    ),
    examples: [
      ['La redacción no ha participado en la elaboración de este contenido.', null],
      ['A redação não participou da produção deste conteúdo.', null],
      ['La redazione non è stata coinvolta nella realizzazione.', null],
    ],
    counterexamples: ['La redacción ha participado en el debate.'],
  },
  {
    id: 'dutch',
    sign: 'statement',
    where: 'around',
    pattern: words(
      `(?:^|[.!?:“"(\\[*] ?)\\*?${selfNl} (?:is|werd)(?: \\p{L}+){0,2}? (?:(?:een )?(?:advertentie|advertorial|gesponsorde? (?:inhoud|artikel|bericht)|betaalde (?:inhoud|samenwerking)|branded content)|(?:gesponsord|betaald|gemaakt in opdracht van|mogelijk gemaakt) (?:door )?${name})`,
    ),
    examples: [
      ['Dit artikel is gesponsord door Corvane Bank.', 'Corvane Bank'],
      ['Deze inhoud is een betaalde samenwerking.', null],
    ],
    counterexamples: ['Dit artikel is vertaald door Jan Roos.'],
  },
  {
    id: 'nordic',
    sign: 'statement',
    where: 'around',
    pattern: words(
      `(?:^|[.!?:“"(\\[*] ?)\\*?${selfNordic} (?:er|är)(?: \\p{L}+){0,2}? (?:(?:en )?(?:annonse?|annons|reklame|reklam|annonsørinnhold|betalt (?:innhold|indhold|innehåll)|sponset innhold|sponsoreret indhold|sponsrat innehåll)|(?:betalt|sponset|sponsoreret|sponsrad|sponsrat|finansiert|finansierad) a[vf] ${name})`,
    ),
    examples: [
      ['Denne artikkelen er annonsørinnhold.', null],
      ['Denne artikel er betalt af Corvane Bank.', 'Corvane Bank'],
    ],
    counterexamples: ['Denne saken er oppdatert.'],
  },
]

/** Who is not an outside party: a paper that lives on its readers isn't paid by a sponsor. */
export const ownSupporters =
  /^(?:(?:the|our|its|their|all|you|and|of) )*(?:readers?|viewers?|listeners?|audience|members?(?:hip)?|donors?|donations?|subscribers?|subscriptions?|supporters?|patrons?|people|community|taxpayers?|advertising|advertisers|ads|you|users|contributions|public|licen[cs]e fee)\b/iu

/** More is prose that happens to hold the same words. */
const longest = 700

/** The first statement that a text makes, with the sponsor that it names. */
export function statementIn(
  text: string,
  where: 'head' | 'around',
): { statement: Statement; sponsor: string | null } | null {
  if (text.length > longest) return null
  for (const statement of statements) {
    if (statement.where === 'head' && where !== 'head') continue
    const found = statement.pattern.exec(text)
    if (!found) continue
    const sponsor = found.groups?.sponsor?.trim() ?? null
    if (sponsor && (ownSupporters.test(sponsor) || !/^(?:the )?[\p{Lu}\p{Lo}\d]/u.test(sponsor))) continue
    return { statement, sponsor }
  }
  return null
}
