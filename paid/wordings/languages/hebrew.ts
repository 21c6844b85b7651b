import { saysDepartment, saysPartner, saysPresentedBy, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const hebrew: LanguageWordings = {
  language: 'he',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'חוק הגנת הצרכן, התשמ״א–1981, סעיף 7(ג); תקנון האתיקה של מועצת העיתונות',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: ['פרסומת', 'פרסומות', 'מודעה', 'מודעה ממומנת', 'פרסומת מסחרית'],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'חוק הגנת הצרכן, התשמ״א–1981, סעיף 7(ג); תקנון האתיקה של מועצת העיתונות',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: ['תוכן פרסומי', 'כתבה פרסומית', 'תוכן בתשלום', 'כתבת פרסומת', 'כתבה שיווקית'],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        'ממומן',
        'תוכן ממומן',
        'בחסות {name}',
        'בחסות',
        'כתבה ממומנת',
        'קישורים ממומנים',
        'בחסות מסחרית',
        'תוכן בחסות',
        'כתבה בחסות',
      ],
    },
    {
      class: 'partner',
      rated: saysPartner,
      wordings: ['תוכן שותפים', 'בשיתוף פעולה עם {name}', 'תוכן מותג', 'בשיתוף עם {name}', 'שיתוף פעולה מסחרי'],
    },
    {
      class: 'promoted',
      rated: saysPromoted,
      wordings: ['מקודם', 'תוכן מקודם', 'תוכן שיווקי', 'קידום ממומן', 'תוכן מסחרי'],
    },
    { class: 'presented-by', rated: saysPresentedBy, wordings: ['מוגש על ידי {name}', 'מוגש מטעם {name}'] },
    {
      class: 'commercial-department',
      rated: saysDepartment,
      wordings: ['הופק על ידי המחלקה המסחרית', 'המחלקה המסחרית'],
    },
  ],
  menuNames: ['פרסומת', 'פרסומות', 'מודעה', 'תוכן שיווקי', 'תוכן ממומן', 'תוכן מסחרי', 'המחלקה המסחרית'],
  ownLanguageOnly: ['מודעה'],
  recommendedBy: ['מומלץ על ידי'],
  softHeadings: ['אולי יעניין אותך', 'מהרשת', 'מומלץ עבורך', 'אולי יעניין אתכם', 'שותפים', 'בשיתוף'],
  sentences: [
    {
      id: 'he-hemshech',
      pattern: /^(?:הכתבה|המשך|הטקסט|הסיפור).{0,25}(?:אחרי|לאחר|מתחת).{0,8}(?:ה)?(?:פרסומת|מודעה)/,
      examples: ['הכתבה ממשיכה לאחר הפרסומת'],
      decoys: ['המשך קריאה'],
    },
  ],
  affiliate: [
    {
      id: 'he-amla',
      pattern: /קישורי (?:שותפים|אפיליאייט)|שיווק שותפים|(?:נקבל|לקבל|מקבלים).{0,25}עמלה/,
      examples: ['הכתבה כוללת קישורי שותפים.', 'ייתכן שנקבל עמלה על רכישות.'],
      decoys: ['הוועדה קיבלה דוח'],
    },
  ],
  decoys: ['פרסמו אצלנו', 'לפרסום באתר'],
}
