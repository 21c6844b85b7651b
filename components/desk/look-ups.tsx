import { useEffect, useRef, useState } from 'preact/hooks'
import { lookUpLinks, queryOf } from '../../desk/lookups/look-up-links.ts'
import type { ClaimsSearchResult } from '../../types/look-ups.ts'
import { textOfSentence } from '../queries/sentence-text.ts'
import { translate } from '../text/translate.ts'
import { useOpenDesk } from './desk-context.tsx'

/** Ways to look a claim up: links that a click opens, and the user's own key for fact checks. Off until turned on. */
export function LookUps({ index }: { index: number }) {
  const desk = useOpenDesk()
  const lookUps = desk?.view.lookUps
  if (!desk || !lookUps?.on || !desk.view.version) return null
  const words = queryOf(textOfSentence(desk.review, index))
  const look = { words, page: desk.view.version.address, language: desk.review.page.language }
  return (
    <details class="look-ups">
      <summary>{translate('desk.lookUp')}</summary>
      <ul class="report-row look-up-links">
        {lookUpLinks.map(({ id, name, address }) => {
          const href = address(look)
          return href ? (
            <li key={id}>
              <a class="link" href={href} target="_blank" rel="noreferrer noopener">
                {name}
              </a>
            </li>
          ) : null
        })}
      </ul>
      {lookUps.key && <FactChecks words={words} language={look.language} />}
    </details>
  )
}

const troubleTexts = {
  key: 'desk.checksKey',
  quota: 'desk.checksQuota',
  offline: 'desk.checksOffline',
  failed: 'desk.checksFailed',
} as const

function FactChecks({ words, language }: { words: string; language: string | null }) {
  const desk = useOpenDesk()
  const [result, setResult] = useState<ClaimsSearchResult | 'asking' | null>(null)
  const gone = useRef(new AbortController())
  useEffect(() => () => gone.current.abort(), [])
  const ask = async () => {
    if (!desk) return
    setResult('asking')
    const answer = await desk.actions.searchClaims(words, language, gone.current.signal)
    if (!gone.current.signal.aborted) setResult(answer)
  }
  return (
    <div>
      <button type="button" class="button" disabled={result === 'asking'} onClick={() => void ask()}>
        {translate('desk.checksAsk')}
      </button>
      <div role="status">
        {result !== 'asking' && result?.kind === 'trouble' && <p>{translate(troubleTexts[result.trouble])}</p>}
        {result !== 'asking' && result?.kind === 'found' && result.checks.length === 0 && (
          <p>{translate('desk.checksNone')}</p>
        )}
      </div>
      {result !== 'asking' && result?.kind === 'found' && (
        <ul class="orphan-list">
          {result.checks.map(({ url, claim, publisher, rating }) => (
            <li key={url} dir="auto">
              <q>{claim}</q>{' '}
              <a class="link" href={url} target="_blank" rel="noreferrer noopener">
                {[publisher, rating].filter(Boolean).join(': ')}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
