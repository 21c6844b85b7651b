import type { Rendering } from '../../types/rendering.ts'

const unfoldWords =
  /^\W*(?:(?:read|show|see|view|load) (?:more|all|on|the (?:full|whole|rest).{0,30}|full .{0,20})|continue reading|expand|weiterlesen|mehr (?:lesen|anzeigen)|ganzen artikel .{0,20}|lire la suite|(?:voir|afficher) (?:plus|la suite)|(?:leer|ver|mostrar) más|seguir leyendo|leggi (?:tutto|di più)|lees (?:meer|verder)|ler mais|czytaj (?:dalej|więcej))\W*$/i

/** Less hidden text than this is a caption or a hint, in characters. */
const leastHidden = 200

/** A part of the story is hidden, and a button in it or right below shows it: what is hidden wasn't read. */
export function isFolded(storyRoot: Element | undefined, rendering: Rendering): boolean {
  if (!storyRoot) return false
  const around = storyRoot.parentElement ?? storyRoot
  const buttons = Array.from(around.querySelectorAll('button, [role="button"], summary, label, a[href^="#"]'))
  if (!buttons.slice(0, 200).some((button) => unfolds(button, rendering))) return false
  let hidden = 0
  for (const paragraph of Array.from(storyRoot.querySelectorAll('p')).slice(0, 1_000)) {
    if (!rendering.isShown(paragraph)) hidden += paragraph.textContent?.trim().length ?? 0
    if (hidden >= leastHidden) return true
  }
  return false
}

function unfolds(button: Element, rendering: Rendering): boolean {
  const said = button.textContent?.trim() ?? ''
  return said.length < 60 && unfoldWords.test(said) && rendering.isShown(button)
}
