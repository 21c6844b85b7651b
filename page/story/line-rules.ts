import type { AsideKind } from '../../types/story.ts'
import { dateLine } from './date-line.ts'

/** A line that isn't part of the story, told by its words. English only: in other languages the boxes have to do. */
export interface LineRule {
  id: string
  aside: AsideKind | null
  /** What publishers put there, and why it is no sentence of the story. */
  why: string
  pattern: RegExp
  /** The line is no longer than this many characters. */
  longest: number
  examples: string[]
  counterexamples: string[]
}

export const lineRules: LineRule[] = [
  {
    id: 'read-more',
    aside: 'read-more',
    why: 'A link to another story, set between two paragraphs.',
    pattern:
      /^(?:\W*(?:read|see|watch|listen|also|related|more|explore|discover)(?: (?:more|also|next|now|on|here|all|this|it|the full \w+|full \w+))*(?: (?:about|from|on|in) [^.:|]{2,60})?(?: (?:story|stories|articles?|coverage|news|topics|reading|content|video|posts?))?\s*(?:[:|›»→>\-–—]|$)|\W*(?:you (?:may|might) (?:also )?(?:like|be interested)|don[’']t miss|what to read next|editor[’']s picks?)\b|\W*(?:must[- ]read|recommended|most (?:read|popular)|trending)(?: (?:now|for you|stories|articles?|videos?|reading|news|topics|(?:in|on|from|by) .{1,30}))*\s*(?:[:›»→]|$))/i,
    longest: 260,
    examples: [
      'Read more: Council delays vote',
      'READ ALSO: Bridge closed',
      'Related',
      'More on this story',
      'You might also like',
    ],
    counterexamples: [
      'Read the contract and you find no date.',
      'More than 200 people came.',
      'See the judge about it, he was told.',
      'Related companies paid the bill.',
      'Recommended doses are lower than that.',
      'Most popular of all was the lighthouse.',
    ],
  },
  {
    id: 'advertisement',
    aside: null,
    why: 'The label of an advertising box.',
    pattern:
      /^\W*(?:advertis(?:e)?ments?|advert|ad|ads|sponsored(?: content| by .{1,40})?|promoted|(?:story|article) continues (?:below|after)(?: this)?(?: advertisement| ad)?|(?:advertisement|ad)[\s:.·•-]*(?:continue reading below|scroll to continue|this ad will .*|story continues below)|continue reading(?: below)?|(?:report|skip|close) (?:this )?ad|this advertisement has not loaded yet.*)\W*$/i,
    longest: 120,
    examples: ['Advertisement', 'ADVERTISEMENT - CONTINUE READING BELOW', 'Story continues below advertisement'],
    counterexamples: ['Advertisement spending fell by a tenth.', 'Ads were pulled.'],
  },
  {
    id: 'newsletter',
    aside: 'boilerplate',
    why: 'The outlet asks for a subscription or for followers.',
    pattern:
      /^\W*(?:(?:sign|click here to sign) up (?:to|for|here|now|and|today)\b|subscribe (?:to|for|now|here|today)\b|(?:get|want) (?:the|our|more|all|breaking|daily).{0,80}\b(?:inbox|newsletter|app|alerts)\b|follow (?:us|me|him|her|@?[\w.]+(?: \w+){0,3}) on (?:twitter|x|facebook|instagram|threads|bluesky|mastodon|linkedin|tiktok|youtube|whatsapp|telegram|google|social|apple|flipboard|our)\b|(?:like|join|find) us on\b|download (?:our|the) .{0,40}\bapp\b|for (?:more(?! than)|all the latest) .{0,80}(?:newsletter|follow (?:us|@)|subscribe|visit (?:our|us|the \w+ (?:page|site|website))|click|check (?:out )?our)\b|(?:got|have) (?:a|any) (?:story|tip|news tip|confidential tip)\b.{0,40}\?|(?:got|have) (?:a|any) (?:story|tip)\? |do you have a (?:story|tip)\b|enter your e-?mail|already a (?:subscriber|member))/i,
    longest: 320,
    examples: [
      'Sign up for our morning newsletter',
      'Follow us on Twitter',
      'Follow @ExampleNews on Facebook for more',
      'Subscribe to The Daily to read on',
      'For more stories like this, check our news page.',
      'Got a story? Get in touch with our team.',
    ],
    counterexamples: [
      'Sign up sheets were empty.',
      'Follow the money, he said.',
      'Follow that path on the left to the harbour.',
      'For more than a decade tourists who visit the island have asked for it.',
      'Have a story to tell and they listen, she said.',
    ],
  },
  {
    id: 'wall',
    aside: 'boilerplate',
    why: 'The outlet offers the rest of the story to those who pay or sign in.',
    pattern:
      /\balready (?:a |an |have an? )?(?:subscriber|subscribed|member|registered|account)\b[^.]{0,20}\?|^\W*(?:get|enjoy|unlock|start) (?:your )?(?:unlimited|full)(?: digital| online)? access\b|^\W*(?:subscribe|sign in|log ?in|register|(?:create|open) an? (?:free )?account)(?: (?:now|today|here|for free|free of charge|or (?:log|sign) ?in))* to (?:continue|keep|read|unlock)\b/i,
    longest: 320,
    examples: [
      'Get unlimited access to the Daily for one pound a week.',
      'You have read all your free articles. Already a subscriber? Sign in',
      'Create a free account to continue reading',
    ],
    counterexamples: [
      'She was already a member of the council then.',
      'They get full access to the files, the ministry said.',
      'Register offices had to read the names aloud.',
    ],
  },
  {
    id: 'share',
    aside: null,
    why: 'A button for sharing or printing.',
    pattern:
      /^\W*(?:share(?: (?:this|on|via|to)(?: (?:article|story|post|page|with others|facebook|twitter|x|e-?mail|whatsapp))?)?|tweet|e-?mail|print|save|comments?(?: \(?\d+\)?)?|\d+ (?:comments?|shares?)|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|copy(?: the)? link|link copied|close|open|play|pause|loading|back to top|view (?:gallery|image|all|more|comments)|show (?:more|less|comments)|listen(?: to (?:this )?article)?|\d+ min(?:ute)?s? read|expand|gift this article|bookmark|leave a comment|add as a preferred source.*|add us as a preferred source.*)\W*$/i,
    longest: 80,
    examples: ['Share this article', 'Tweet', '5 min read', 'Comments (12)'],
    counterexamples: ['Share prices fell.', 'Print is not dead.'],
  },
  {
    id: 'copyright',
    aside: 'boilerplate',
    why: 'Who owns the text, or who may use it.',
    pattern:
      /^\W*(?:copyright (?:©|\(c\)|\d{4}|of |by |.{0,60}all rights)|©|\(c\) ?\d{4}|all rights reserved|this (?:material|article|story) (?:may not be|was (?:originally|first) published|originally appeared|first appeared)|our standards:|reporting by [A-Z].*(?:editing by|;)|editing by [A-Z]|the views expressed|terms (?:of (?:use|service)|and conditions)|photo(?:graph)?s? ?(?:by|:)|image ?(?:credit|source|:)|photo credit)/i,
    longest: 400,
    examples: [
      '© 2026 Example Press',
      'Copyright 2025 Example. All rights reserved.',
      'Reporting by Jane Roe; editing by John Doe',
    ],
    counterexamples: [
      'Copyright law protects them for 70 years.',
      'Terms of the deal were not disclosed.',
      'Photographers were kept away.',
      'Reporting by phone, he described the scene.',
    ],
  },
  {
    id: 'date',
    aside: 'dateline',
    why: 'When the story was published or changed.',
    pattern: dateLine,
    longest: 120,
    examples: [
      '3 May 2024',
      'Published 3 May 2024, 10:15 BST',
      'May 3, 2024 at 10:15 am',
      'Fri 3 May 2024 10.15 BST',
      '2024-05-03',
      'Updated 2 hours ago',
    ],
    counterexamples: [
      'On 3 May 2024 the council met.',
      'May 3 was a cold day.',
      'Published papers show it.',
      'May he rest.',
    ],
  },
  {
    id: 'place',
    aside: 'dateline',
    why: 'Where the story was written, or by whom, set on a line of its own before it.',
    pattern: /^[\p{Lu}][\p{L}\p{N} .,’'/()-]{1,50}\s*[–—]$/u,
    longest: 60,
    examples: ['CNN —', 'Washington (Example News) —'],
    counterexamples: ['“We waited —', 'CNN', 'He left — she stayed'],
  },
  {
    id: 'counter',
    aside: null,
    why: 'Where one is in a gallery, or a rule drawn with signs.',
    pattern: /^(?:\d{1,3} (?:\/|of) \d{1,3}|(?:[*_–—•·~=#-]\s*){2,})$/,
    longest: 80,
    examples: ['1 / 5', '3 of 12', '___', '* * *'],
    counterexamples: ['1/5 of the town', '12', '3/5', '%', '—'],
  },
  {
    id: 'correction',
    aside: 'correction',
    why: 'What the outlet says it got wrong: told as such, not read as a claim.',
    pattern:
      /^\W*(?:(?:corrections?|clarifications?|editor[’']?s[’']? note|update[ds]?(?: \([^)]*\))?)\s*(?:[:.–—-]|\bto\b|\bon\b|\bat\b|\()|(?:an |the )?(?:earlier|previous|original) (?:version|headline) (?:of|on) (?:this|the) (?:article|story|post|report|piece|column)\b|this (?:article|story|post|sentence|paragraph|headline|version|report) (?:has been|was) (?:corrected|amended|updated|edited|clarified|revised)\b|this version (?:corrects|clarifies)\b)/i,
    longest: 900,
    examples: [
      'Correction: an earlier version gave the wrong date.',
      'This article was amended on 3 May to mend a name.',
      'An earlier version of this article misstated the height.',
      '*This sentence has been updated to reflect a detail.',
      'This version corrects the spelling of the town.',
    ],
    counterexamples: [
      'Corrections officers were hurt.',
      'Updated figures show a fall.',
      'An earlier version of the law was struck down.',
      'This article of faith was never questioned.',
    ],
  },
]
