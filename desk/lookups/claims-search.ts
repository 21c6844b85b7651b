import * as v from 'valibot'
import type { ClaimsSearchResult, FactCheck } from '../../types/look-ups.ts'

export const claimsSearchHost = 'https://factchecktools.googleapis.com'

/** An answer that takes longer is none. Milliseconds. */
const patience = 10_000

const maybe = v.optional(v.string())
const answerSchema = v.object({
  claims: v.optional(
    v.array(
      v.object({
        text: maybe,
        claimant: maybe,
        claimReview: v.optional(
          v.array(
            v.object({
              publisher: v.optional(v.object({ name: maybe, site: maybe })),
              url: maybe,
              reviewDate: maybe,
              textualRating: maybe,
            }),
          ),
        ),
      }),
    ),
  ),
})

interface ClaimsQuestion {
  words: string
  key: string
  language: string | null
  signal: AbortSignal
}

/**
 * Asks Google's Fact Check Tools (`claims:search`, v1alpha1) for fact checks of a claim, with the user's own key.
 *
 * @param host Where the service is; tests have their own on the loopback interface.
 */
export async function searchClaims(question: ClaimsQuestion, host = claimsSearchHost): Promise<ClaimsSearchResult> {
  const { words, key, language, signal } = question
  const address = new URL('/v1alpha1/claims:search', host)
  address.searchParams.set('query', words)
  address.searchParams.set('pageSize', '5')
  if (language) address.searchParams.set('languageCode', language)
  address.searchParams.set('key', key)
  try {
    const response = await fetch(address, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    if (response.status === 429) return trouble('quota')
    if (response.status === 400 || response.status === 401 || response.status === 403) return trouble('key')
    if (!response.ok) return trouble('failed')
    return readAnswer(await response.json())
  } catch (error) {
    return trouble(error instanceof SyntaxError ? 'failed' : 'offline')
  }
}

function readAnswer(answer: unknown): ClaimsSearchResult {
  const parsed = v.safeParse(answerSchema, answer)
  if (!parsed.success) return trouble('failed')
  const checks = (parsed.output.claims ?? []).flatMap(({ text, claimant, claimReview = [] }) =>
    claimReview.flatMap(({ publisher, url, reviewDate, textualRating }): FactCheck[] =>
      // It becomes a link: nothing but a web address may.
      text && url && /^https?:\/\//.test(url)
        ? [
            {
              claim: text,
              claimant: claimant ?? null,
              publisher: publisher?.name ?? publisher?.site ?? new URL(url).host,
              rating: textualRating ?? null,
              url,
              date: reviewDate ?? null,
            },
          ]
        : [],
    ),
  )
  return { kind: 'found', checks }
}

const trouble = (which: 'key' | 'quota' | 'offline' | 'failed'): ClaimsSearchResult => ({
  kind: 'trouble',
  trouble: which,
})
