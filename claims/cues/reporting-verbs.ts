import { formsOf, type VerbShape } from './verb-forms.ts'

/**
 * What a verb does with what somebody holds. `speech`, `writing` and `finding` report a statement; `judgement` reports
 * what somebody said about a person or a thing (accused, praised); `attitude` reports what somebody holds without
 * saying it (believes, wants), which only that person can know.
 */
export type VerbKind = 'speech' | 'writing' | 'finding' | 'judgement' | 'attitude'

export interface ReportingVerb {
  base: string
  kind: VerbKind
  shape: VerbShape
}

const byKind: Readonly<Record<VerbKind, string>> = {
  speech: `say tell add ask announce argue claim note explain suggest state declare insist acknowledge admit concede warn
    predict promise pledge vow swear assure reply respond answer continue recall remark comment stress emphasize emphasise
    reiterate repeat assert contend maintain allege testify deny joke quip complain lament boast urge recommend propose
    advise caution remind inform observe opine conclude disclose confirm reveal mention describe call demand counter
    retort interject proclaim recount speculate surmise shout yell scream whisper mutter exclaim cry sigh
    stipulate inquire enquire wonder affirm attest posit bemoan fume vent preach theorize reckon boast rave gripe grumble snap intone advocate proffer relay reassure instruct allude caution threaten offer apologize apologise brag clarify elaborate
    hint imply insinuate signal underscore underline highlight voice express echo agree disagree object
    protest invoke cite quote outline detail summarize summarise tout narrate chant deadpan gush muse
    point refer talk speak discuss address`,
  writing: 'write tweet retweet post email e-mail blog publish report print',
  finding: `find show indicate determine estimate calculate project forecast identify demonstrate document
    discover learn record hear rule read establish uncover`,
  judgement: `accuse blame criticize criticise praise denounce condemn attack mock defend dismiss decry slam blast rip
    deride ridicule rebuke chide scold applaud hail welcome commend laud endorse thank congratulate fault rail
    question challenge dispute reject rebut refute label brand portray paint characterize characterise dub deem term
    lambast lambaste assail berate deplore excoriate disavow disparage reaffirm credit liken compare`,
  attitude: `believe think want hope fear expect plan know feel see consider view understand doubt suspect worry intend
    seek support oppose back favor favour prefer refuse decline regard assume anticipate wish desire like decide
    appreciate imagine envision remember realize realise recognize recognise resent regret love hate seem appear push`,
}

/** Forms that are nouns or adjectives so often that they count only with a clear subject before them. */
export const nounLikeForms: ReadonlySet<string> = new Set(
  `report reports claim claims note notes state states call calls demand demands offer offers project projects estimate
  estimates forecast forecasts comment comments promise promises threat post posts tweet tweets email emails
  e-mail e-mails blog blogs print prints document documents record records rule rules plan plans hope hopes fear fears
  view views doubt doubts worry worries support supports back backs wish wishes desire desires like likes push
  answer answers question questions attack attacks blame praise challenge challenges dispute disputes credit credits
  brand brands label labels term terms paint paints detail details signal signals voice voices echo echoes protest
  protests object objects quote quotes cry cries address addresses point points joke jokes chant chants
  remark remarks pledge pledges vow vows highlight highlights sigh sighs talk
  talks show shows find finds hint hints warning showing ruling reading writing finding saying
  hearing feeling understanding planning offering posting recording love loves hate regret regrets welcome
  fault faults read concluded concerned expected projected thanks thank rip slam blast counter`
    .split(/\s+/)
    .filter(Boolean),
)

const forms = new Map<string, ReportingVerb>()
for (const [kind, list] of Object.entries(byKind) as Array<[VerbKind, string]>) {
  for (const base of list.split(/\s+/).filter(Boolean)) {
    for (const [form, shape] of formsOf(base)) if (!forms.has(form)) forms.set(form, { base, kind, shape })
  }
}

/** The reporting verb that a lower-case word is a form of, or `undefined`. */
export function reportingVerb(lower: string): ReportingVerb | undefined {
  return forms.get(lower)
}
