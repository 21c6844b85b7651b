/** Shortened names of American states as newspapers write them, and what people of a place are called. */
const shortened: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
)

/** "florida" for "Fla."; `null` for what is no shortened name of a place. */
export function placeOf(word: string): string | null {
  return shortened.get(word.toLowerCase().replace(/\.$/, '')) ?? null
}

/** Letters of the post that newspapers write behind a party's only: elsewhere "IN" and "OR" are words. */
const postal: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AL: 'alabama',
    AK: 'alaska',
    AZ: 'arizona',
    AR: 'arkansas',
    CA: 'california',
    CO: 'colorado',
    CT: 'connecticut',
    DE: 'delaware',
    FL: 'florida',
    GA: 'georgia',
    HI: 'hawaii',
    ID: 'idaho',
    IL: 'illinois',
    IN: 'indiana',
    IA: 'iowa',
    KS: 'kansas',
    KY: 'kentucky',
    LA: 'louisiana',
    ME: 'maine',
    MD: 'maryland',
    MA: 'massachusetts',
    MI: 'michigan',
    MN: 'minnesota',
    MS: 'mississippi',
    MO: 'missouri',
    MT: 'montana',
    NE: 'nebraska',
    NV: 'nevada',
    NH: 'new hampshire',
    NJ: 'new jersey',
    NM: 'new mexico',
    NY: 'new york',
    NC: 'north carolina',
    ND: 'north dakota',
    OH: 'ohio',
    OK: 'oklahoma',
    OR: 'oregon',
    PA: 'pennsylvania',
    RI: 'rhode island',
    SC: 'south carolina',
    SD: 'south dakota',
    TN: 'tennessee',
    TX: 'texas',
    UT: 'utah',
    VT: 'vermont',
    VA: 'virginia',
    WA: 'washington',
    WV: 'west virginia',
    WI: 'wisconsin',
    WY: 'wyoming',
  }),
)

/** "florida" for "FL", behind a party's letter; `null` for what the post calls no state. */
export function postalState(letters: string): string | null {
  return postal.get(letters) ?? null
}

const states = new Set(
  [...shortened.values(), ...postal.values()].flatMap((state) =>
    state.split(' ').filter((word) => !/^(?:new|north|south|west)$/.test(word)),
  ),
)

/** A word, lower case, that an American state is called by. */
export function isState(word: string): boolean {
  return states.has(word)
}
