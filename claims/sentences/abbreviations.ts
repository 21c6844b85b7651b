/**
 * Abbreviations of English-language news copy, by what a full stop after them may mean. A list like this is the usual
 * repair of a rule-based splitter: the Unicode rules (UAX #29) that `Intl.Segmenter` follows know no abbreviations.
 */

/** Never end a sentence: a name or a number follows. */
export const leadingAbbreviations = words(`
  Mr Mrs Ms Mx Dr Prof Rev Fr Sr. Sen Sens Rep Reps Gov Govs Gen Lt Col Sgt Cpl Pvt Capt Maj Cmdr Cdr Adm Brig Supt Insp
  Det Pres Hon Atty Messrs Mme Mlle Msgr St Ste Mt Ft Pt Amb Asst Dep Sec Supt Cllr Ald Del vs Vs v cf e.g i.e viz approx
  Ph Op Sgts Profs Drs Comm Bros`)

/** End a sentence unless a number follows: "No. 5", but "No. That is wrong." */
export const numberAbbreviations = words(
  'No Nos no nos Art Sec Sect sec Fig Figs fig Vol vol Ch ch pp p para Para Rm Ext Res',
)

/** May stand in mid-sentence or at its end: the next word decides. */
export const trailingAbbreviations = words(`
  Jr Sr Inc Corp Co Cos Ltd Plc LLC Bros Assn Dept Univ Ave Blvd Rd etc al Esq
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ida Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
  Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Man Sask
  mph hr hrs min ft lb lbs oz sq est`)

/** Of these, the ones that end a sentence before a figure as well: "Moss Jr. 40 people …". */
export const endingAbbreviations = words('etc Jr Sr Inc Corp Ltd')

/** What follows "9 a.m." within its sentence. */
export const wordsAfterHour = words(`
  ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT BST CET UTC Eastern Central Mountain Pacific
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday`)

/**
 * Words that open a sentence far more often than they follow an abbreviation within one. Names are left out on
 * purpose: after "U.S." a capitalised name continues the phrase ("U.S. Senate").
 */
export const sentenceOpeners = words(`
  The He She It They We I You This That These Those A An In On At By For From With But And Or So Yet If When While As
  After Before Since Because Although Though However Meanwhile Still Now Then There Here His Her Its Their Our My Your
  Mr Mrs Ms Dr Some Many Most Both Each Every All Not No What Who How Why Where Which Once Until Under Over Also
  Instead Despite During About According Asked Later Earlier Last Only One Two Three Several Even Just Among`)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean))
}
