import { translateId } from '../text/translate.ts'

/** Signs in words, each with what was seen on the page. They come as `rule: what it saw`. */
export function EvidenceList({ lines }: { lines: string[] }) {
  return (
    <ul class="evidence">
      {lines.map((line) => {
        const { rule, seen } = partsOfEvidence(line)
        const text = translateId('paidEvidence', rule) ?? translateId('rules', rule)
        return (
          <li key={line}>
            {text} {seen && <q dir="auto">{seen}</q>}
          </li>
        )
      })}
    </ul>
  )
}

function partsOfEvidence(line: string): { rule: string; seen: string } {
  const colon = line.indexOf(': ')
  return colon === -1 ? { rule: line, seen: '' } : { rule: line.slice(0, colon), seen: line.slice(colon + 2) }
}
