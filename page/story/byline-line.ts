/** A part of a name: Jane, O’Regan, J.R.R., de. */
const namePart = "(?:\\p{Lu}[\\p{L}’'.-]*|(?:de|da|di|du|la|van|von|der|den|bin|al|el|ter)(?= ))"
const fullName = `\\p{Lu}[\\p{L}’'.-]+(?: ${namePart}){1,3}`
const names = new RegExp(`^${fullName}(?:(?:,? and |, ?| ?/ ?| & )${fullName}){0,4}$`, 'u')
const byNames = /^by:? +\p{Lu}[^.!?]{2,100}$/iu

/**
 * A line above the first paragraph that is only a byline: "By Jane Roe, political editor", "Jane Roe/John Doe". A bare
 * name can also be a heading about a person, so that it counts only where it isn't one.
 */
export function isBylineLine(line: string, isHeading: boolean): boolean {
  if (line.length > 120) return false
  return (byNames.test(line) && line.split(' ').length <= 16) || (!isHeading && line.length <= 80 && names.test(line))
}
