/** Which shape of a verb a word is; `past` covers simple past and participle where they look alike. */
export type VerbShape = 'base' | 'third' | 'past' | 'participle' | 'ing'

/** Verbs whose past is not made with -ed, or doubles its consonant: past and participle. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  swear: ['swore', 'sworn'],
  speak: ['spoke', 'spoken'],
  hear: ['heard', 'heard'],
  feel: ['felt', 'felt'],
  understand: ['understood', 'understood'],
  read: ['read', 'read'],
  forecast: ['forecast', 'forecast'],
  quip: ['quipped', 'quipped'],
  admit: ['admitted', 'admitted'],
  plan: ['planned', 'planned'],
  slam: ['slammed', 'slammed'],
  rip: ['ripped', 'ripped'],
  blog: ['blogged', 'blogged'],
  refer: ['referred', 'referred'],
  prefer: ['preferred', 'preferred'],
  rebut: ['rebutted', 'rebutted'],
  dub: ['dubbed', 'dubbed'],
  brag: ['bragged', 'bragged'],
  seek: ['sought', 'sought'],
  choose: ['chose', 'chosen'],
}

const vowelBeforeY = /[aeiou]y$/

/** All shapes of a verb. The lists hold base forms only, so that a verb is entered once. */
export function formsOf(base: string): Array<[form: string, shape: VerbShape]> {
  const [past, participle] = irregular[base] ?? [regularPast(base), regularPast(base)]
  const doubled = /([^aeiou])\1ed$/.test(past) && past.length === base.length + 3 ? base + base.slice(-1) : base
  const forms: Array<[string, VerbShape]> = [
    [base, 'base'],
    [third(base), 'third'],
    [past, 'past'],
    [ing(base, doubled), 'ing'],
  ]
  return participle === past ? forms : [...forms, [participle, 'participle']]
}

function third(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`
  return base.endsWith('y') && !vowelBeforeY.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  return base.endsWith('y') && !vowelBeforeY.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

function ing(base: string, doubled: string): string {
  return base.endsWith('e') && !/(?:ee|ye|oe)$/.test(base) ? `${base.slice(0, -1)}ing` : `${doubled}ing`
}
