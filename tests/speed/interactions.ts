import type { PanelSession } from '../panel-session.ts'

/** One thing that somebody does in the panel. */
export interface Interaction {
  what: string
  act(panel: PanelSession): Promise<void>
  /** An expression whose value it changes: what costs nothing because nothing happened is no measure. */
  changes: string
}

const key = (what: string, pressed: string, changes: string): Interaction => ({
  what,
  act: (panel) => panel.press(pressed),
  changes,
})

const kind = 'document.querySelector(".choices-row select").value'
const selected = 'document.querySelector(".card.is-selected")?.dataset.finding'
const decisions = 'document.querySelectorAll(".decision[aria-pressed=true]").length'
const undecidedOnly = 'document.querySelector(".undecided input").checked'
const words = 'document.querySelector(".query-search").value'
const focused = 'document.activeElement.outerHTML'
const note = '[...document.querySelectorAll(".note-text")].map(({ value }) => value).join()'
const cursor = 'document.querySelector("[role=option]").textContent'
const part = 'document.querySelector("[role=tabpanel]:not([hidden])").id'

const focus = (what: string, selector: string): Interaction => ({
  what,
  act: (panel) => panel.evaluate(`document.querySelector('${selector}').focus()`),
  changes: focused,
})

/** What a checker does with the list of queries; at its end everything is as it was. */
export const checking: Interaction[] = [
  key('next query', 'j', selected),
  key('a decision', '1', decisions),
  key('a decision taken back', '1', decisions),
  key('a note is begun', 'n', focused),
  key('a letter of it', 'a', note),
  key('and the next', 'b', note),
  { what: 'back to the card', act: (panel) => panel.press('Escape'), changes: focused },
  key('undo of the note', 'u', note),
]

/** What a checker does to see another list; at its end it is the first one again. */
export const listing: Interaction[] = [
  key('the first kind', 'f', kind),
  key('the second kind', 'f', kind),
  key('the third kind', 'f', kind),
  key('all kinds', 'f', kind),
  key('undecided only', 'd', undecidedOnly),
  key('decided ones as well', 'd', undecidedOnly),
  key('the keys', '?', 'document.querySelector(".key-help").open'),
  key('to the search', '/', focused),
  ...[...'mayor'].map((letter) => key(`a search: ${letter}`, letter, words)),
  key('the search is emptied', 'Escape', words),
]

/** What a reader does to look around. */
export const lookingAround: Interaction[] = [
  focus('to the strip', '[role=listbox]'),
  ...Array.from({ length: 5 }, () => key('along the strip', 'ArrowRight', cursor)),
  key('to its end', 'End', cursor),
  focus('to the parts', '[role=tab][aria-selected=true]'),
  ...Array.from({ length: 5 }, () => key('another part', 'ArrowRight', part)),
]
