import type { Rated } from './types.ts'

/**
 * Ratings that hold where no national body is known to have rated the wording itself: what the two regulators that have
 * published lists of words say. A table names its own body where there is one.
 */

const cap = 'CAP and ASA, Recognising ads: native advertising'
const ftc = 'FTC, Native Advertising: A Guide for Businesses (2015)'

export const saysSponsored: Rated = {
  as: 'unclear',
  by: cap,
  rule: '“Sponsored” alone may mean that somebody paid without shaping the text: use “advertisement”.',
  problem: 'sponsored_word',
}

export const saysPartner: Rated = {
  as: 'unclear',
  by: cap,
  rule: '“In association with” and the like don’t say that the content was paid for and controlled by somebody else.',
  problem: 'partner_word',
}

export const saysPromoted: Rated = {
  as: 'unclear',
  by: ftc,
  rule: '“Promoted” may be taken for the outlet’s own recommendation.',
  problem: 'promoted_word',
}

export const saysPresentedBy: Rated = {
  as: 'unclear',
  by: ftc,
  rule: '“Presented by” and “Brought to you by” suggest that a sponsor paid for content without shaping it.',
  problem: 'by_sponsor',
}

export const saysDepartment: Rated = {
  as: 'unclear',
  by: 'ICC Advertising and Marketing Communications Code, article 7',
  rule: 'The name of a sales department tells only insiders that the content is paid for.',
  problem: 'department_word',
}

export const saysNetwork: Rated = {
  as: 'unclear',
  by: ftc,
  rule: 'The name of a network does not say that the links beside it are paid for.',
  problem: 'network_only',
}

export const saysNothing: Rated = {
  as: 'unclear',
  by: ftc,
  rule: 'A heading like this over paid links does not say that they are paid for.',
  problem: 'soft_heading',
}

export const saysCommission: Rated = {
  as: 'clear',
  by: 'FTC, 16 CFR part 255, Guides Concerning the Use of Endorsements and Testimonials',
  rule: 'Say in plain words that the outlet earns from what its readers buy.',
  problem: null,
}
