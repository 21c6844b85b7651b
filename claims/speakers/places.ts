/** Shortened names of American states as newspapers write them, and what people of a place are called. */
const shortened: Readonly<Record<string, string>> = {
  ala: 'alabama',
  ariz: 'arizona',
  ark: 'arkansas',
  calif: 'california',
  colo: 'colorado',
  conn: 'connecticut',
  del: 'delaware',
  fla: 'florida',
  ga: 'georgia',
  ill: 'illinois',
  ind: 'indiana',
  kan: 'kansas',
  ky: 'kentucky',
  la: 'louisiana',
  md: 'maryland',
  mass: 'massachusetts',
  mich: 'michigan',
  minn: 'minnesota',
  miss: 'mississippi',
  mo: 'missouri',
  mont: 'montana',
  neb: 'nebraska',
  nev: 'nevada',
  'n.h': 'new hampshire',
  'n.j': 'new jersey',
  'n.m': 'new mexico',
  'n.y': 'new york',
  'n.c': 'north carolina',
  'n.d': 'north dakota',
  okla: 'oklahoma',
  ore: 'oregon',
  pa: 'pennsylvania',
  'r.i': 'rhode island',
  's.c': 'south carolina',
  's.d': 'south dakota',
  tenn: 'tennessee',
  tex: 'texas',
  vt: 'vermont',
  va: 'virginia',
  wash: 'washington',
  'w.va': 'west virginia',
  wis: 'wisconsin',
  wyo: 'wyoming',
  texan: 'texas',
  texans: 'texas',
  ohioan: 'ohio',
  floridian: 'florida',
  californian: 'california',
  vermonter: 'vermont',
  virginian: 'virginia',
  kentuckian: 'kentucky',
  iowan: 'iowa',
}

/** "florida" for "Fla."; `null` for what is no shortened name of a place. */
export function placeOf(word: string): string | null {
  return shortened[word.toLowerCase().replace(/\.$/, '')] ?? null
}

const states = new Set(
  [...Object.values(shortened), 'alaska', 'hawaii', 'idaho', 'iowa', 'maine', 'ohio', 'texas', 'utah'].flatMap(
    (state) => state.split(' ').filter((word) => !/^(?:new|north|south|west)$/.test(word)),
  ),
)

/** A word, lower case, that an American state is called by. */
export function isState(word: string): boolean {
  return states.has(word)
}
