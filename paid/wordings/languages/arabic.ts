import { saysDepartment, saysPartner, saysPresentedBy, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const arabic: LanguageWordings = {
  language: 'ar',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'ميثاق الشرف الإعلامي العربي؛ نظام الإعلام المرئي والمسموع (المملكة العربية السعودية) – تمييز المادة الإعلانية',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: ['إعلان', 'إعلانات', 'اعلان', 'اعلانات', 'إعلان مدفوع', 'إعلان ممول', 'إعلان تجاري', 'مساحة إعلانية'],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'ميثاق الشرف الإعلامي العربي؛ نظام الإعلام المرئي والمسموع (المملكة العربية السعودية) – تمييز المادة الإعلانية',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: ['محتوى إعلاني', 'مادة إعلانية', 'محتوى مدفوع', 'إعلان تحريري', 'منشور مدفوع', 'مادة مدفوعة'],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        'برعاية',
        'برعاية {name}',
        'محتوى برعاية',
        'محتوى برعاية {name}',
        'ممول',
        'محتوى ممول',
        'بدعم من {name}',
        'مقال برعاية',
        'روابط دعائية',
        'روابط إعلانية',
        'مقال ممول',
        'منشور ممول',
      ],
    },
    {
      class: 'partner',
      rated: saysPartner,
      wordings: [
        'بالشراكة مع {name}',
        'بالتعاون مع {name}',
        'محتوى الشركاء',
        'من شركائنا',
        'محتوى شريك',
        'محتوى من شركائنا',
        'شراكة مدفوعة',
        'شراكة إعلانية',
      ],
    },
    {
      class: 'promoted',
      rated: saysPromoted,
      wordings: ['مروّج', 'مروج', 'ترويجي', 'محتوى ترويجي', 'محتوى مروّج', 'مادة ترويجية', 'منشور ترويجي'],
    },
    {
      class: 'presented-by',
      rated: saysPresentedBy,
      wordings: ['يقدمه لكم {name}', 'بتقديم {name}', 'يأتيكم برعاية {name}'],
    },
    { class: 'commercial-department', rated: saysDepartment, wordings: ['من إعداد القسم التجاري'] },
  ],
  menuNames: ['إعلان', 'إعلانات', 'اعلانات', 'اعلان', 'محتوى الشركاء', 'محتوى ترويجي', 'محتوى برعاية', 'محتوى ممول'],
  ownLanguageOnly: ['إعلان', 'اعلان', 'اعلانات', 'إعلانات', 'مروج', 'ممول'],
  recommendedBy: ['بتوصية من'],
  softHeadings: [
    'قد يعجبك أيضا',
    'قد يهمك أيضا',
    'من الويب',
    'محتوى مقترح',
    'مواضيع قد تهمك',
    'من حول الويب',
    'شركاؤنا',
    'رعاية',
  ],
  sentences: [
    {
      id: 'ar-baad-alilan',
      pattern:
        /^(?:يتبع|تابع|المقال|الخبر|يستمر|استكمل|القصة).{0,25}(?:بعد|أسفل|تحت).{0,10}(?:ال)?[إا]علان|^[إا]علان\s*[-–—·|:]\s*(?:تابع|يستمر|المقال)/,
      examples: ['يستمر المقال بعد الإعلان', 'تابع القراءة بعد الإعلان'],
      decoys: ['تابع القراءة'],
    },
  ],
  affiliate: [
    {
      id: 'ar-omoula',
      pattern: /روابط (?:الإحالة|تابعة|بالعمولة|أفلييت|افلييت)|التسويق بالعمولة|(?:نحصل|نتلقى|نكسب|يحصل).{0,30}عمولة/,
      examples: ['يحتوي المقال على روابط بالعمولة.', 'قد نحصل على عمولة عند الشراء.'],
      decoys: ['اللجنة تتلقى التقرير'],
    },
  ],
  decoys: ['أعلن معنا', 'للإعلان معنا'],
}
