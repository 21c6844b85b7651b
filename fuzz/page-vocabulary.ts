/** Lines of a story, and what stands between them. */
export const sentences = [
  'The mayor said on Monday that the bridge would stay closed.',
  '“It is not safe,” said Otto Marsh, an engineer.',
  'Officials said costs had risen by 40 percent.',
  'Critics say the plan is unfair.',
  'According to a report by the Merrow Institute, 3.5 million people were affected.',
  'Dr. A. B. Harker of St. Mary’s Hospital disagreed.',
  'sponsored content',
  'Read more: Ferry line to close',
]

/** What nobody would write, and pages hold all the same. */
export const oddities = [
  '\u00a0',
  ' \n\t ',
  '\u200b',
  '\u00ad',
  '\u202e',
  '👩‍👩‍👧',
  '\ud800',
  'é',
  '“',
  '”',
  '"',
  '.',
  '...',
  '?!',
  '\u2028',
  '—',
  '(',
]

/** Elements within a line. */
export const inlineNames = 'b i a span q cite sup mark time abbr code ruby font x-word'.split(' ')

/** Elements around lines, and those that show nothing. */
export const blockNames =
  'p div section article main aside blockquote ul li h1 h2 h3 table tr td pre figure figcaption header footer nav form details summary dl dd button template noscript x-story slot iframe svg script style textarea'.split(
    ' ',
  )

/** Attributes that the readers ask for. */
export const attributeNames = 'class id role style hidden aria-hidden href itemprop data-ad title dir name'.split(' ')

/** Values that mean something to the readers, or stand in the way of a document’s own parts. */
export const attributeValues =
  'articleBody sponsored ad-slot byline display:none display:contents true https://harbour.example/ rtl caption comments newsletter children body javascript:x main'.split(
    ' ',
  )
