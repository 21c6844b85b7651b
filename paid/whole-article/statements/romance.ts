import { name, type Statement, start, words } from './types.ts'

const selfFr = '(?:cet article|ce contenu|cette page|ce texte|cette série|ce dossier|ce publi-?\\p{L}+)'
const selfEs = '(?:este (?:artículo|contenido|texto|reportaje|post|espacio)|esta (?:página|pieza|publicación|serie))'
const selfIt = "(?:quest[oa’'] ?(?:articolo|contenuto|pagina|testo|serie)|il presente (?:articolo|contenuto))"
const selfPt = '(?:este (?:artigo|conteúdo|texto)|esta (?:matéria|página|reportagem|série))'

export const romance: Statement[] = [
  {
    id: 'french_paid',
    sign: 'statement',
    where: 'around',
    needsName: true,
    tells: /publi|sponsoris|commercial|financé|payé|commandité/i,
    pattern: words(
      `${start}(?:${selfFr} (?:est|a été)(?: \\p{L}+){0,2}? (?:(?:une? )?(?:publicité|publi-?(?:rédactionnel|communiqué|reportage)|contenu (?:sponsorisé|publicitaire|commercial)|communication commerciale)|(?:sponsorisée?|financée?|payée?|commanditée?) par ${name})|ceci est (?:une publicité|un contenu sponsorisé|un publi-?\\p{L}+))`,
    ),
    examples: [
      ['Cet article est un publi-rédactionnel.', null],
      ['Ce contenu a été sponsorisé par Banque Corvane.', 'Banque Corvane'],
    ],
    counterexamples: ['Cet article a été traduit par Jeanne Roux.', 'Cette publicité a été retirée.'],
  },
  {
    id: 'french_made_for',
    sign: 'made_for_advertiser',
    where: 'around',
    tells: /partenaire|annonceur|service commercial|régie|publicité|studio|brand/i,
    pattern: words(
      `${start}(?:${selfFr} (?:est|a été) |(?:article|contenu|dossier) )(?:réalisée?|produite?|proposée?|rédigée?|conçue?|élaborée?)(?: et \\p{L}+)? (?:(?:par|pour|avec) (?:le |la |un |une |notre |nos |l[’'])?(?:partenaires?|annonceurs?|service commercial|régie)\\b|par [^.]{2,40}?(?:publicité|studios?|brand|régie)[^.]{0,20}? pour ${name})`,
    ),
    examples: [
      ['Cet article a été réalisé par un annonceur.', null],
      ['Article réalisé par Port Publicité pour Banque Corvane.', 'Banque Corvane'],
      ['Ce contenu a été conçu et proposé par un partenaire.', null],
    ],
    counterexamples: ['Article réalisé par Jeanne Roux pour la radio', 'Ce contenu est proposé à tous.'],
  },
  {
    id: 'french_newsroom',
    sign: 'newsroom_not_involved',
    where: 'around',
    tells: /rédaction/i,
    pattern: words(
      "(?:la |notre )?rédaction(?: (?:de|du|d['’])\\s?[^.]{2,40}?)? n['’](?:a|ont|est|était) (?:pas|aucunement) (?:participé|pris part|été impliquée|impliquée|intervenue)|sans (?:la participation|l['’]intervention) de (?:la|notre) rédaction",
    ),
    examples: [
      ['La rédaction n’a pas participé à la réalisation de ce contenu.', null],
      ['Un contenu conçu sans la participation de la rédaction.', null],
    ],
    counterexamples: ['La rédaction a participé au débat.'],
  },
  {
    id: 'spanish_portuguese_italian_paid',
    sign: 'statement',
    where: 'around',
    needsName: true,
    tells: /patrocina|pag[oa]|sponsorizzat|financiad|finanziat|publi|pubbli/i,
    pattern: words(
      `${start}(?:${selfEs}|${selfPt}|${selfIt}) (?:es|ha sido|fue|está|é|foi|è|è stato|è stata)(?: \\p{L}+){0,2}? (?:(?:un |una |um |uma )?(?:contenido (?:patrocinado|publicitario|pagado)|conteúdo (?:patrocinado|pago|publicitário)|contenuto (?:sponsorizzato|pubblicitario)|publicidade?|pubblicità|publirreportaje|publieditorial|informe publicitario|publirredazionale|pubbliredazionale)|(?:patrocinad[oa]|pagad[oa]|financiad[oa]|pag[oa]|sponsorizzat[oa]|finanziat[oa]) (?:por|da|dalla|dal|pelo|pela) ${name})`,
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
    id: 'spanish_portuguese_italian_made_for',
    sign: 'made_for_advertiser',
    where: 'around',
    needsName: true,
    tells: / para |branded content|publicidad|comercial|anunciante|patrocinador|pubblicitari|inserzionista|conto di/i,
    pattern: words(
      `${start}(?:(?:${selfEs} (?:ha sido|fue|está) |contenido )(?:elaborado|desarrollado|creado|producido|realizado)(?: por [^.]{2,60}?)? para ${name}|(?:${selfEs} (?:ha sido|fue) |contenido )(?:elaborado|creado|producido|realizado) por [^.]{0,40}?(?:branded content|publicidad|departamento comercial|anunciante|patrocinador)|(?:${selfEs}|${selfPt}) (?:es|é) (?:de )?responsab(?:ilidad|ilidade) (?:exclusiva )?d(?:el|o) (?:anunciante|patrocinador)|(?:informazione|comunicazione|redazionale) pubblicitari[ao]|contenuto (?:realizzato|prodotto) per (?:un inserzionista|conto di))`,
    ),
    examples: [
      ['Este contenido ha sido elaborado por Puerto Studio para Banco Corvane.', 'Banco Corvane'],
      ['Contenido elaborado por el equipo de branded content.', null],
      ['Este conteúdo é de responsabilidade do anunciante.', null],
      ['Informazione pubblicitaria a cura di Banca Corvane', null],
    ],
    counterexamples: ['Este reportaje fue traducido por Ana Ruiz.', 'Este contenido está protegido.'],
  },
  {
    id: 'romance_partnered',
    sign: 'partnership',
    where: 'around',
    needsName: true,
    tells: /partenariat|colla?boraci[óo]n|collaboration|collaborazione|parceria/i,
    pattern: words(
      `${start}(?:${selfFr}|${selfEs}|${selfPt}|${selfIt}) (?:est|a été|es|ha sido|fue|é|foi|è|è stato|è stata)(?: \\p{L}+){0,3} (?:en (?:partenariat|collaboration) avec|en colaboración con|em parceria com|in collaborazione con) (?:l[’'])?${name}`,
    ),
    examples: [
      ['Il presente articolo è stato realizzato in collaborazione con Banca Corvane.', 'Banca Corvane'],
      ['Cet article a été réalisé en partenariat avec Banque Corvane.', 'Banque Corvane'],
    ],
    counterexamples: ['Il ponte è stato costruito in collaborazione con la città.'],
  },
  {
    id: 'romance_newsroom',
    sign: 'newsroom_not_involved',
    where: 'around',
    tells: /redacción|redação|redazione/i,
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
]
