import { funderKind, name, type Statement, start, words } from './types.ts'

const noun =
  '(?:article|story|post|content|piece|feature|page|report|review|text|interview|guide|series|section|blog(?: post)?|advertorial|supplement|column|conversation)'
/** Nouns that a text can only be called itself: "this paid feature" may be one of a telephone. */
const textNoun = '(?:article|story|post|content|piece|advertorial|blog(?: post)?|interview|conversation|supplement)'
const paid =
  '(?:sponsored|paid(?:-for)?|branded|promoted|promotional|advertis(?:er|ing|ement)|commercial|partner(?:ed)?|native)'
/** The article speaks of itself. "The post, which was sponsored by …" in a report speaks of another. */
const self = `(?:this|the (?:above|following|preceding)|the (?:content|text) of this)(?: (?:${paid}|online|special|digital)){0,2} ${noun}(?:['’]s)?`

const newsroom =
  '(?:newsroom|editors?|(?:news and )?editorial(?: and news)? (?:staffs?|teams?|departments?|board|desk|side)|news (?:staff|department|desk|team|side)|journalists|reporters)'
const department =
  '(?:(?:brand|branded|custom|creative|content|partner|commercial|native|sponsored|marketing|advertising|advertisement)[ -]?(?:content |brand(?:ed)? )?(?:studios?|labs?|team|department|desk|unit|group|works|creation)|advertising (?:and|&) marketing)'
const advertiser =
  '(?:advertisers?|sponsors?|clients?|(?:advertising|commercial|brand|content|marketing|paying) partners?|paying (?:client|customer)s?|marketers?)'
const made =
  '(?:written|produced|created|provided|supplied|submitted|prepared|approved|developed|made|authored|controlled|published|paid for)'

export const english: Statement[] = [
  {
    id: 'is_sponsored',
    sign: 'statement',
    where: 'around',
    needsName: true,
    except: funderKind,
    tells:
      /(?:paid|sponsored|commissioned|presented|brought to you|made possible|underwritten)(?: and \S+)?(?: for)? by /i,
    pattern: words(
      `${start}${self}(?: \\([^)]{1,40}\\))? (?:is|was|has been|is being)(?: \\p{L}+){0,2}? (?<!not )(?<!n[’']t )(?:paid for|sponsored|commissioned|paid|presented|brought to you|made possible|underwritten)(?: and \\p{L}+(?: for)?)? by ${name}`,
    ),
    examples: [
      ['This article was paid for by Corvane Bank.', 'Corvane Bank'],
      ['This post is sponsored by Halden Foods and was written by its staff.', 'Halden Foods'],
      ['*This story has been sponsored by Orlo Travel.', 'Orlo Travel'],
      ['Disclosure: This post was sponsored by Corvane Bank. All opinions are my own.', 'Corvane Bank'],
      ['This content is made possible by Corvane Bank, and does not reflect our views.', 'Corvane Bank'],
    ],
    counterexamples: [
      'This article was not sponsored by Corvane Bank.',
      '“This article was paid for by Corvane Bank.” Few readers notice such lines.',
      'The post, which was sponsored by Corvane Bank, was taken down.',
      'This bill is sponsored by Senator Hale.',
      'This video is sponsored by Corvane Bank.',
      'This series was broadcast by Channel Nine.',
    ],
  },
  {
    id: 'is_paid_content',
    sign: 'statement',
    where: 'around',
    tells:
      /(?:is|was|been|contains|constitutes)(?: an?)? (?:paid|sponsored|branded|promoted|advertis|advertorial|commercial)/i,
    pattern: words(
      `${start}(?:${self} (?:is|was|has been|contains|constitutes)(?: an?)? |this is (?:an? )?)(?:paid(?: for)?|sponsored|branded|promoted|paid-for|advertising|advertorial|advertiser|advertisement|paid advertisement|commercial)(?: (?:and \\p{L}+ )?(?:partner(?:ship)?|content|post|article|story|feature|programme?|promotion|advertisement|advertorial|placement|message|communication|section|supplement|interview|conversation))?(?:(?: (?:provided|written|created|produced|supplied|paid for|by (?:me|us)))* (?:by|from|with|for|on behalf of|in (?:partnership|association|collaboration) with) ${name}|[.,;!)\\]]|$)`,
    ),
    examples: [
      ['This is a paid post by Corvane Bank.', 'Corvane Bank'],
      ['This is sponsored content.', null],
      ['This content is paid for and controlled by an advertiser.', null],
      ['This content is paid advertisement from Orlo Travel.', 'Orlo Travel'],
      ['This article is an advertorial.', null],
      ['(This is a sponsored article from Halden Foods.)', 'Halden Foods'],
      ['This article is sponsored content provided by Corvane Bank.', 'Corvane Bank'],
      ['This is a sponsored conversation written by me on behalf of Corvane Bank.', 'Corvane Bank'],
    ],
    counterexamples: [
      'This is a sponsored walk for the children’s hospital.',
      'This is a paid position.',
      'This article is about paid content.',
      'This story was a sponsored tweet that went wrong',
    ],
  },
  {
    id: 'calls_itself_paid',
    sign: 'statement',
    where: 'around',
    tells: /this (?:sponsored|paid|branded|promoted|advertis|partner)/i,
    pattern: words(
      `(?:${start}|\\bin )this (?:sponsored|paid(?:-for)?|branded|promoted|advertis(?:er|ing|ement)|partner(?:ed)?) ${textNoun} (?:is|was|has been|are|were|does|do|did|may|should|represents?|reflects?)\\b(?:[^.]{0,60}? (?:with|for|by|on behalf of) ${name})?`,
    ),
    examples: [
      ['This sponsored post was created by Harbour Studios with Corvane Bank.', 'Harbour Studios'],
      ['The views expressed in this sponsored article are those of its author.', null],
      ['This paid piece was authored by an agency.', null],
      ['This sponsored article is brought to you by Corvane Bank.', 'Corvane Bank'],
    ],
    counterexamples: [
      'This sponsored post on a photo site drew complaints.',
      'This paid feature lets users hide their names.',
      'This sponsored run was a success.',
    ],
  },
  {
    id: 'label_with_maker',
    sign: 'statement',
    where: 'around',
    needsName: true,
    tells: /^(?:advertis|sponsor|paid|brand|partner|(?:content|article|story|post|feature) sponsored)/i,
    pattern: words(
      `^(?:advertis(?:ing|ement|er) (?:feature|content|promotion)|sponsor(?:ed)? (?:content|post|feature|story|article)|paid (?:content|post|feature)|brand(?:ed)? content|partner(?:ed)? content|advertorial|(?:content|article|story|post|feature) sponsored)(?: ${made})?(?: and \\p{L}+)? (?:by|from|for|with|in (?:partnership|association|collaboration) with) (?:the )?${name}(?=\\s*(?:[.;|(]|$))`,
    ),
    examples: [
      [
        'Advertising feature produced by Harbour Content Studio. The editors had no part in it.',
        'Harbour Content Studio',
      ],
      ['Content sponsored by Corvane Bank.', 'Corvane Bank'],
    ],
    counterexamples: [
      'Paid content is killing trust',
      'Sponsored posts by young people are a problem',
      'Sponsored content from Corvane Bank was read most.',
    ],
  },
  {
    id: 'thanks_sponsor',
    sign: 'statement',
    where: 'around',
    needsName: true,
    tells: /for (?:sponsoring|partnering)|(?:i|we) (?:was|were|have been) (?:compensated|paid)/i,
    pattern: words(
      `\\bthank(?:s| you)(?: so much)? to ${name} for (?:sponsoring|partnering (?:with (?:us|me) )?on) (?:this|today[’']s) ${noun}|\\b(?:i|we) (?:was|were|have been) (?:compensated|paid)(?: by [^.]{2,60}?)? (?:for|to write) (?:writing )?this ${noun}`,
    ),
    examples: [
      ['Thank you to Corvane Bank for sponsoring this post.', 'Corvane Bank'],
      ['I was compensated by Corvane Bank for this post.', null],
    ],
    counterexamples: ['Thanks to Corvane Bank for its answer.', 'We were paid by the hour.'],
  },
  {
    id: 'views_of_advertiser',
    sign: 'made_for_advertiser',
    where: 'around',
    tells: /(?:are|is) .*(?:advertiser|sponsor|client|paying partner)/i,
    pattern: words(
      '\\b(?:views|opinions|statements|claims|content)\\b[^.]{0,80} (?:are|is) (?:solely )?(?:those|that|the (?:sole )?responsibility) of (?:the|our|its) (?:advertiser|sponsor|client|paying partner)s?\\b',
    ),
    examples: [['The views expressed are those of the advertiser.', null]],
    counterexamples: ['The views expressed are those of the author.'],
  },
  {
    id: 'newsroom_not_involved',
    sign: 'newsroom_not_involved',
    where: 'around',
    tells:
      /(?: not|n[’']t) .*(?:involved|part|contribut|write|create|produce)|(?:had|has|have|played|took|plays|takes|take) no /i,
    pattern: words(
      `(?=.*(?:${self}|\\b(?:its|the) (?:creation|production|preparation|writing|making)\\b))(?!.*\\b(?:of|in|for|on) (?:sponsored|branded|paid|partner|such|these|those|our) (?:content|posts|articles|stories|advertisements|ads)\\b)(?:the |our )?${newsroom}(?: (?:of|at) [^.]{2,50}?)? (?:(?:was|were|is|are|has been|have been)(?: not|n[’']t)(?: \\p{L}+)? (?:involved|part)|(?:had|has|have|played|took|plays|takes|take) no (?:\\p{L}+ )?(?:role|part|involvement|hand|say|input)|(?:did|does|do|has|have)(?: not|n[’']t)(?: \\p{L}+)? (?:take part|participate|contribute|write|create|produce|participated|contributed))`,
    ),
    examples: [
      ['The newsroom was not involved in the creation of this content.', null],
      ['The editorial staff of The Alder Post had no role in the production of this article.', null],
      ['This content was made for an advertiser. Our editors were not involved in its creation.', null],
      ['The news and editorial staffs of The Alder Post had no role in this post’s preparation.', null],
    ],
    counterexamples: [
      'The newsroom is not involved in the creation of sponsored content.',
      'The newsroom was not involved in the talks about the sale.',
      'Editors had no role in the creation of these ads, the minister said.',
    ],
  },
  {
    id: 'no_journalist_involved',
    sign: 'newsroom_not_involved',
    where: 'around',
    tells: /\bno .*involved in /i,
    pattern: words(
      `\\bno (?:[\\p{L}’' ]{1,40} )?(?:journalists?|reporters?|editors?|members? of (?:the|our) [^.]{3,30}) (?:was|were|has been|have been) involved in (?:the )?(?:creation|production|making|writing|preparation|creating|producing|writing) (?:of )?(?:this|the) `,
    ),
    examples: [['Disclaimer: No Alder Post journalist was involved in creation of this content.', null]],
    counterexamples: ['No journalist was involved in the accident.'],
  },
  {
    id: 'independent_of_newsroom',
    sign: 'newsroom_not_involved',
    where: 'around',
    tells:
      /(?:independent|separately|without|involve|reflect the work|not (?:written|produced|created|prepared)).*(?:newsroom|editor|news |journalists|reporters)/i,
    pattern: words(
      `(?!.*\\b(?:syndicated|feed|agency|wire)\\b)${start}${self}[^.]{0,120}\\b(?:(?:created|produced|written|made|prepared) (?:independently|separately) (?:of|from)|without (?:any |the )?(?:involvement|participation|input|contribution) (?:of|from|by)|(?:does|did|do)(?: not|n[’']t) (?:involve|reflect the work of)|is independent (?:of|from)|not (?:written|produced|created|prepared) by) (?:the |our )?(?:[^.]{0,40}? )?${newsroom}`,
    ),
    examples: [
      ['This content was produced independently of the Alder Post newsroom.', null],
      ['This feature was created without the involvement of our editorial team.', null],
      ['This post was not written by the editorial staff.', null],
      ['This feature was made by two firms, without involvement from Alder Post editorial staff.', null],
    ],
    counterexamples: [
      'This report was translated by our editors.',
      'This article was written independently by Jane Roe.',
      'This report was not written by our editorial staff and comes from an agency feed.',
      'The study was produced independently of the ministry.',
    ],
  },
  {
    id: 'made_by_department',
    sign: 'made_for_advertiser',
    where: 'around',
    tells:
      /(?:produced|created|written|developed|made|published|prepared|brought to you)(?: and \S+)? by .*(?:studio|lab|team|department|desk|unit|group|works|creation|marketing)/i,
    pattern: words(
      `${start}(?:(?:${self}|it) (?:is|was|has been) )?(?:[^.]{0,40} and )?(?:produced|created|written|developed|made|published|prepared|brought to you)(?: and \\p{L}+)? by (?:the |our )?(?:[\\p{Lu}][^.]{0,40}? )?${department}\\b(?:(?: (?:of|at) [^.,]{2,40}?)?,? (?:for|on behalf of|with|in (?:partnership|collaboration|association|co-?operation) with) ${name})?`,
    ),
    examples: [
      ['Produced by Alder Brand Studio for Corvane Bank', 'Corvane Bank'],
      [
        'This article was created by the commercial content team of The Alder Post on behalf of Orlo Travel.',
        'Orlo Travel',
      ],
      ['This story was written by our advertising department.', null],
    ],
    counterexamples: [
      'Produced by a film studio for children',
      'The clip was created by the marketing team of the zoo.',
      'Written by Jane Roe for the commercial court desk',
    ],
  },
  {
    id: 'made_by_advertiser',
    sign: 'made_for_advertiser',
    where: 'around',
    tells: /(?:by|for|on behalf of) .*(?:advertiser|sponsor|client|partner|customer|marketer)/i,
    pattern: words(
      `${start}(?:${self} (?:is|was|has been) |content )(?:${made}(?:,? (?:and|or) ))*${made}(?:,? (?:and|or) \\p{L}+)? (?:by|for|on behalf of)(?: an?| our| the)? (?:paid |commercial |external |third-party |outside )?${advertiser}\\b(?:[,:]? ${name})?`,
    ),
    examples: [
      ['This content was provided by our sponsor.', null],
      ['This article was written on behalf of an advertiser.', null],
      ['Content provided by the advertiser', null],
      ['This post was created for a paying client.', null],
      ['The content of this article has been produced by our advertising partner.', null],
    ],
    counterexamples: [
      'The figures were provided by the sponsors of the bill.',
      'This report was written for the ministry.',
    ],
  },
  {
    id: 'partnered',
    sign: 'partnership',
    where: 'around',
    needsName: true,
    tells: / in (?:partnership|association|collaboration|co-?operation) with /i,
    pattern: words(
      `${start}${self} (?:is|was|has been)(?: \\p{L}+){0,3} in (?:partnership|association|collaboration|co-?operation) with ${name}`,
    ),
    examples: [['This article was produced in partnership with Corvane Bank.', 'Corvane Bank']],
    counterexamples: ['The bridge was built in partnership with the county.'],
  },
  {
    id: 'paid_partnership',
    sign: 'statement',
    where: 'around',
    needsName: true,
    tells: /\bin (?:a )?paid (?:partnership|collaboration|association) /i,
    pattern: words(
      `(?:${start}|\\b(?:this|the) ${noun} [^.]{0,40})\\bin (?:a )?paid (?:partnership|collaboration|association) with ${name}`,
    ),
    examples: [
      ['This story was made in paid partnership with Orlo Travel.', 'Orlo Travel'],
      ['In paid partnership with Halden Foods', 'Halden Foods'],
      ['The article has been created in paid partnership with Corvane Bank.', 'Corvane Bank'],
    ],
    counterexamples: ['She lives in a partnership with Orlo.'],
  },
  {
    id: 'contributed',
    sign: 'contributed_post',
    where: 'around',
    tells:
      /(?:contributed|guest) (?:post|article|content|piece)|(?:contributed|submitted|supplied|provided|authored)(?: and \S+)? by /i,
    pattern: words(
      `${start}(?:this is (?:an? )?(?:contributed|paid guest) (?:post|article|content|piece)\\b(?: (?:by|from) (?<company>\\p{Lu}[^.;!?()|]{1,60}))?|${self} (?:is|was|has been) (?:(?:a )?(?:contributed|guest) (?:post|article|content|piece) (?:by|from|provided by)|(?:contributed|submitted|supplied|provided|authored)(?: and \\p{L}+)? by)(?: an?| our)? (?:(?:third[- ]party|outside|external|paid|paying) (?:contributor|author|writer|partner|company|provider|source|agency)s?|(?:member|company|business|brand|agency)\\b(?: of)?|(?<sponsor>[\\p{Lu}\\d][^.;!?()|]{1,60}? (?:inc|ltd|llc|gmbh|ag|plc|corp|corporation|company|group|bank|insurance|agency|solutions|holdings|ventures|consulting|marketing|realty|law firm|clinic)\\b)))`,
    ),
    examples: [
      ['This article was contributed by Tallis Roofing Ltd.', 'Tallis Roofing Ltd'],
      ['This post was submitted by a third-party contributor.', null],
      ['This content was supplied by an outside company.', null],
      ['This is a contributed article by Tallis Group.', null],
    ],
    counterexamples: [
      'This article was contributed by Jane Roe, a teacher.',
      'Reporting was contributed by Tallis Roofing Ltd.',
      'This photo was submitted by a reader.',
    ],
  },
  {
    id: 'fee_paying_members',
    sign: 'contributed_post',
    where: 'around',
    tells: /invitation-only|fee-|membership-based|\bpaid\b|\bfees?\b/i,
    pattern: words(
      '\\b(?:invitation-only|fee-based|fee-paying|paid|membership-based)(?:,? (?:fee-based|fee-paying|paid|invitation-only))? (?:community|network|organi[sz]ation|membership|council|contributor (?:programme?|network))\\b(?=.*\\b(?:publish|author|member|contribut|written)\\p{L}*)|\\b(?:authors?|members|contributors?|writers?) (?:of this (?:article|post|piece) )?(?:pay|pays|paid|have paid|has paid) (?:an? |the )?(?:annual |membership |publication )?fees?\\b|\\b(?:who|which) pay(?:s)? (?:an? )?(?:annual |membership )?fees? to publish\\b',
    ),
    examples: [
      ['The Alder Leaders Council is an invitation-only, fee-based community. Its members publish here.', null],
      ['The author paid a fee to have this article published.', null],
      ['Contributors pay a membership fee.', null],
    ],
    counterexamples: [
      'Guests pay a fee of ten crowns to swim in the pool.',
      'The club is an invitation-only affair.',
      'She joined a fee-based network of nurses.',
    ],
  },
  {
    id: 'is_press_release',
    sign: 'press_release',
    where: 'around',
    tells: /(?:press|news|media) release|solely responsible|(?:news|content) (?:provided|distributed) by /i,
    pattern: words(
      `${start}(?:${self} is (?:based on )?an? (?:unedited |paid )?(?:press|news|media) release|this is an? (?:unedited |paid )?(?:press|news|media) release|(?:this|the above|the following) (?:press|news|media) release (?:was|is|has been|comes to you) ?(?:issued|distributed|provided|sent|published|supplied|written|under)|the (?:issuer|company) is solely responsible for (?:the content|the accuracy)|(?:news|press release|content) (?:provided|distributed) by (?<sponsor>\\p{Lu}[^.;!?()|]{1,60})$)`,
    ),
    examples: [
      ['This is a press release from Tallis Motors.', null],
      ['This press release was distributed by Newsferry.', null],
      ['The issuer is solely responsible for the content of this announcement.', null],
      ['News provided by Tallis Motors', 'Tallis Motors'],
      ['Disclaimer: The above press release comes to you under an arrangement with Newsferry.', null],
    ],
    counterexamples: [
      'The company said in a press release that sales had risen.',
      'A press release was issued on Tuesday.',
      'News provided by volunteers. They meet on Mondays.',
    ],
  },
  {
    id: 'funded',
    sign: 'funded_by',
    where: 'head',
    needsName: true,
    tells: /(?:supported|funded|made possible|underwritten|financed)(?: in part)? (?:by|through|with)/i,
    pattern: words(
      `${start}${self} (?:is|was|has been)(?: \\p{L}+){0,2}? (?:supported|funded|made possible|underwritten|financed)(?: in part)? (?:by|through|with)(?: (?:a |an )?(?:grants?|funding|support|donations?|gift) (?:from|by|of))? ${name}`,
    ),
    examples: [
      ['This series is supported by the Merrow Foundation.', 'the Merrow Foundation'],
      ['This story was made possible by a grant from the Merrow Foundation.', 'the Merrow Foundation'],
    ],
    counterexamples: [
      'This newspaper is supported by readers.',
      'This bridge was funded by the county.',
      'This article is supported by its readers.',
    ],
  },
]
