import type { Sentence } from './review.ts'

/** The reason that a sentence gets which stands in a part of the page that is paid for. */
export const paidReason = 'paid_block'

/** The advertiser says this, not the newsroom: it is shown as such and left out of everything that counts journalism. */
export function isAdvertisers(sentence: Pick<Sentence, 'reasons'>): boolean {
  return sentence.reasons.some(({ rule }) => rule === paidReason)
}
