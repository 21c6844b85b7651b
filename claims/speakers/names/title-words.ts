import { wordSet } from '../../words/word-classes.ts'

/** Words that stand before a name but are no part of it, lower case without the stop. */
export const titlesBefore = wordSet(
  `mr mrs ms mx miss dr prof professor sir lord lady dame rev reverend sen senator rep representative congressman
  congresswoman gov governor lt lieutenant gen general col colonel maj major capt captain sgt sergeant adm admiral cmdr
  president pres vice premier prime minister chancellor secretary mayor judge justice chief ambassador attorney speaker
  king queen prince princess pope bishop archbishop cardinal pastor father sister sheriff deputy officer detective
  former ex-president then-president interim acting executive director chairman chairwoman chair ceo candidate nominee
  commissioner councilman councilwoman superintendent inspector constable comptroller treasurer republican democrat
  democratic republicans democrats gop spokesman spokeswoman spokesperson author host actor actress singer rapper
  coach manager editor reporter columnist state staff u.s us national presidential presidents billionaire saint st hon
  majority minority leader whip dictator activist journalist lawyer economist professor historian actress businessman
  businesswoman founder analyst strategist pollster`,
)

/** Words that open a sentence or belong to places, days and bodies: no person's name begins or ends with them. */
export const neverInNames = wordSet(
  `the a an but and or so yet if when while as after before since because although though however in on at by for from
  with to of he she it they we i you this that these those none his her its their our my your not no yes what who how why where
  which monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december united states kingdom white house new north south east west american british french german
  russian chinese international national federal central supreme high daily times post news press wall street journal
  street avenue road park hall city county valley river lake island islands sea ocean university college school
  institute center centre hospital church department ministry office bureau agency service services committee council
  commission congress senate parliament court party union association organization organisation foundation society fund
  bank company corporation inc corp ltd group team league club act law report day week super pac twitter facebook
  google youtube instagram america europe africa asia washington london york tv radio media network associated research
  lawyers attorneys americans republican democratic convention academy museum award awards oval security defense defence
  states rights affairs trade world global republic summit forum conference games festival cup prize amendment foods
  finance market markets airlines industries holdings partners capital ventures motors solutions systems technologies
  studios entertainment records geo group watch action alliance project initiative coalition movement herald tribune
  chronicle gazette policy fire rescue`,
)

/** Titles as they are shortened before a name. */
export const shortTitles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    rep: 'representative',
    gov: 'governor',
    pres: 'president',
    prof: 'professor',
    gen: 'general',
    col: 'colonel',
    capt: 'captain',
    adm: 'admiral',
    rev: 'reverend',
    dr: 'doctor',
  }),
)
