import type { Span } from '../../types/review.ts'

/** A word piece: its number in the vocabulary and where it stands in the story. */
export interface Piece extends Span {
  id: number
  /** The piece goes on with the word of the piece before it. */
  continues: boolean
}

export interface Vocabulary {
  ids: ReadonlyMap<string, number>
  /** Length of the longest piece, in UTF-16 units. */
  longest: number
  unknown: number
  /** Opens the first sentence of a paragraph. */
  paragraphMark: number
  /** Opens every other sentence. */
  sentenceMark: number
}

/** Words that are longer are no words: they become one unknown piece, as in BERT. */
const longestWord = 100

/** BERT also takes the ASCII symbols for punctuation that Unicode calls symbols. */
const punctuation = /^[!-/:-@[-`{-~\p{P}]$/u
const ideograph = /^[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]$/u
const dropped = /^[\ufffd\p{Cc}\p{Cf}\p{Co}\p{Cs}]$/u
const space = /^[\t\n\r\p{Z}]$/u
const accents = /\p{Mn}/gu

/**
 * Reads a vocabulary of one piece a line; the line's number is the piece's.
 *
 * @throws Error if one of BERT's special pieces is missing.
 */
export function readVocabulary(text: string): Vocabulary {
  const ids = new Map(
    text
      .replace(/\n$/, '')
      .split('\n')
      .map((piece, id) => [piece, id]),
  )
  const special = (name: string): number => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`the vocabulary lacks ${name}`)
    return id
  }
  let longest = 0
  for (const piece of ids.keys()) longest = Math.max(longest, piece.length)
  return {
    ids,
    longest,
    unknown: special('[UNK]'),
    paragraphMark: special('[CLS]'),
    sentenceMark: special('[SEP]'),
  }
}

/**
 * Splits `text` between `start` and `end` into word pieces as BERT (uncased) does: Devlin et al. 2019. Written out
 * because the libraries at hand give no offsets; the twin of `training/reader/wordpiece.py`.
 */
export function wordPieces(text: string, { start, end }: Span, vocabulary: Vocabulary): Piece[] {
  const pieces: Piece[] = []
  let word = ''
  /** For every character of the folded word where its original begins and ends. */
  let places: Span[] = []
  const close = () => {
    if (word) splitWord(word, places, vocabulary, pieces)
    word = ''
    places = []
  }
  for (let at = start; at < end; ) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const place = { start: at, end: at + char.length }
    at = place.end
    const kind = kindOf(char)
    if (kind === 'dropped') continue
    if (kind !== 'letter') close()
    if (kind === 'space') continue
    const folded = fold(char)
    if (kind === 'alone') {
      const whole = folded || char
      splitWord(
        whole,
        Array.from(whole, () => place),
        vocabulary,
        pieces,
      )
    } else {
      word += folded
      for (let k = 0; k < folded.length; k += 1) places.push(place)
    }
  }
  close()
  return pieces
}

type CharacterKind = 'letter' | 'space' | 'alone' | 'dropped'

function kindOf(char: string): CharacterKind {
  const code = char.charCodeAt(0)
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return 'letter'
  if (space.test(char)) return 'space'
  if (dropped.test(char)) return 'dropped'
  return punctuation.test(char) || ideograph.test(char) ? 'alone' : 'letter'
}

/** One character in lower case without its accents; may be empty. */
function fold(char: string): string {
  const lower = char.toLowerCase()
  return char < '\u0080' ? lower : lower.normalize('NFD').replace(accents, '')
}

/** Appends the greedy longest-match pieces of a word, or one unknown piece where the vocabulary has no way to spell it. */
function splitWord(word: string, places: readonly Span[], vocabulary: Vocabulary, into: Piece[]): void {
  const found: Piece[] = []
  const whole = { start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 }
  let at = word.length > longestWord ? word.length + 1 : 0
  while (at < word.length) {
    const piece = longestPiece(word, at, vocabulary)
    if (!piece) break
    const to = at + piece.length
    found.push({
      id: piece.id,
      start: places[at]?.start ?? whole.start,
      end: places[to - 1]?.end ?? whole.end,
      continues: at > 0,
    })
    at = to
  }
  if (at === word.length) into.push(...found)
  else into.push({ ...whole, id: vocabulary.unknown, continues: false })
}

function longestPiece(word: string, at: number, { ids, longest }: Vocabulary): { id: number; length: number } | null {
  for (let to = Math.min(word.length, at + longest); to > at; to -= 1) {
    const id = ids.get(at > 0 ? `##${word.slice(at, to)}` : word.slice(at, to))
    if (id !== undefined) return { id, length: to - at }
  }
  return null
}
