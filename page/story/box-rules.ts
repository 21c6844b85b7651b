import type { AsideKind } from '../../types/story.ts'
import { nameWord } from '../flow/element-names.ts'

/** What a box in or beside a story is, told from its element or its names. */
export interface BoxRule {
  id: string
  /** The aside that its text becomes, or `null`: then it is left out without being kept. */
  aside: AsideKind | null
  elements?: string[]
  roles?: string[]
  names?: RegExp
  /** The name is often borrowed for layout: prose that the extractor keeps is believed over it. */
  weak?: true
  /** Holds only above the story's first paragraph. */
  aboveStory?: true
}

/** In order: the first that fits names the box. Names as publishers' systems and the common plug-ins give them. */
export const boxRules: BoxRule[] = [
  {
    id: 'for-screen-readers',
    aside: null,
    names: nameWord(
      'sr-only|visually-?hidden|screen-reader(?:-text)?|assistive-text|off-?screen|print-only|hidden-print',
    ),
  },
  {
    id: 'caption',
    aside: 'caption',
    elements: ['figure', 'figcaption', 'caption'],
    names: nameWord(
      '(?:image|photo|media|img|picture|video|gallery|wp|figure|lead)-?(?:caption|credits?|description|desc|info|copyright)(?:-text)?|captions?|figcaption|credits?|caption-text|photo-?credit|legends?',
    ),
  },
  { id: 'pull-quote', aside: 'pull-quote', names: nameWord('pull-?quotes?|pulled-quote|blockquote-pull') },
  {
    id: 'comments',
    aside: null,
    names: nameWord(
      'comments?|comment-(?:list|section|form|area)|disqus|disqus-thread|livefyre|viafoura|spot-?im|coral|respond|openweb|reader-comments',
    ),
  },
  {
    id: 'newsletter',
    aside: 'boilerplate',
    names: nameWord(
      'newsletters?|subscribe|subscription|sign-?up|mailing-list|email-(?:capture|signup)|opt-in|mc4wp|mailchimp',
    ),
  },
  {
    id: 'wall',
    weak: true,
    aside: 'boilerplate',
    names: nameWord('regwall|donate|donation|support-us|cta|call-to-action|app-promo|reg-?wall'),
  },
  {
    id: 'consent',
    weak: true,
    aside: null,
    names: nameWord('cookies?|cookie-(?:banner|notice|consent)|consent|gdpr|onetrust|didomi|cmp|privacy-banner'),
  },
  {
    id: 'share',
    weak: true,
    aside: null,
    names: nameWord(
      'shar(?:e|ing)|share-?(?:bar|tools|buttons?|links?|this)|social|social-?(?:share|media|links?|icons?|bar)|sharedaddy|addthis|addtoany|follow-?us|toolbar|article-tools|utility-bar',
    ),
  },
  {
    id: 'related',
    weak: true,
    aside: 'related',
    names: nameWord(
      'related|relatedarticles?|related-?(?:content|stories|articles?|posts?|links?|news|topics)|recommend(?:ed|ations?)|recirc(?:ulation)?|you-?(?:may|might)(?:-also)?-like|most-?(?:read|popular|viewed|shared)|popular(?:-posts)?|trending|up-?next|next-?(?:article|post|story)|prev(?:ious)?-?(?:article|post|story)|further-reading|see-?also|more-(?:on|from|stories|news|like|in|articles|coverage)|also-?read|read-?(?:more|also|next)|latest-?(?:news|stories|posts)|outbrain|taboola|zergnet|revcontent|mgid|teasers?|promos?|promo-?(?:box|link)|in-?line-?(?:promo|related|link)|inset|rail|side-?bar|onward|explore-more|story-?package',
    ),
  },
  {
    id: 'advertisement',
    weak: true,
    aside: null,
    names: nameWord(
      'advert(?:s|isement|isements|ising|orial)?|ads?|ad-?(?:slot|unit|wrapper|wrap|container|box|label|placeholder|block)|sponsor(?:ed|s)?(?:-content)?|promoted|dfp|gpt|google-ads?|adsbygoogle|commercial',
    ),
  },
  {
    id: 'byline',
    aside: 'byline',
    elements: ['address'],
    names: nameWord(
      'by-?lines?|authors?|author-?(?:name|info|bio|box|card|details|block|description|profile)|about-(?:the-)?authors?|contributors?|writer|writers|post-author|article-author|meta-author|bio',
    ),
  },
  {
    id: 'dateline',
    weak: true,
    aside: 'dateline',
    names: nameWord(
      'date-?line|date|dates|pub-?date|publish(?:ed)?-?(?:date|time|on)?|time-?stamp|posted-?on|date-?time|last-?updated|update-?time|article-?(?:date|meta|info|metadata)|entry-(?:meta|date)|post-(?:meta|date|info)|story-meta|meta-?data|read(?:ing)?-?time|meta',
    ),
  },
  {
    id: 'topics',
    weak: true,
    aside: 'boilerplate',
    names: nameWord(
      'tags?|tag-?(?:list|links|cloud)|topics?|topic-?(?:list|tags)|keywords|breadcrumbs?|categor(?:y|ies)|taxonomy|cat-links|kicker|eyebrow|labels?|hashtags?',
    ),
  },
  {
    id: 'player',
    weak: true,
    aside: null,
    names: nameWord(
      'players?|video-?(?:player|js|wrapper|container|embed|title)|jw-?player|jwplayer|brightcove|audio-?player|podcast-?player|videos?',
    ),
  },
  { id: 'rating', aside: null, names: nameWord('ratings?|feedback|was-this-helpful|survey|vote|poll') },
  {
    id: 'copyright',
    weak: true,
    aside: 'boilerplate',
    names: nameWord('copyright|disclaimer|legal|footnote-legal|syndication|licen[cs]ing|terms'),
  },
  {
    id: 'contents',
    weak: true,
    aside: 'boilerplate',
    names: nameWord('toc|table-of-contents|jump-?links?|in-this-article|skip-?(?:link|nav|to)?'),
  },
  {
    id: 'correction',
    aside: 'correction',
    names: nameWord('corrections?|correction-?(?:note|text|box)|clarifications?|editors?-?note|erratum'),
  },
  {
    id: 'deck',
    aboveStory: true,
    aside: 'deck',
    names: nameWord(
      'standfirst|deck|dek|sub-?(?:head(?:line|ing|er)?|title)|excerpt|article-?(?:summary|excerpt|intro|deck|dek|subtitle|description)|post-excerpt|lede-deck|strapline',
    ),
  },
  {
    id: 'navigation',
    aside: null,
    elements: ['nav', 'footer', 'menu', 'dialog'],
    roles: ['dialog', 'menu', 'tablist', 'banner', 'complementary'],
    names: nameWord(
      'nav|navigation|navbar|menu|footer|page-?footer|site-?(?:header|footer|nav)|masthead|pagination|pager|breadcrumb',
    ),
  },
  { id: 'beside', aside: 'related', elements: ['aside'] },
  { id: 'form', aside: null, elements: ['form', 'fieldset'] },
]
