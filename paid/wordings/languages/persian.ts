import { saysDepartment, saysPartner, saysPresentedBy, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const persian: LanguageWordings = {
  language: 'fa',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'قانون مطبوعات؛ دستورالعمل ساماندهی تبلیغات (رپرتاژ آگهی)',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: ['تبلیغات', 'آگهی', 'تبلیغ', 'آگهی بازرگانی'],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'قانون مطبوعات؛ دستورالعمل ساماندهی تبلیغات (رپرتاژ آگهی)',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: ['رپرتاژ آگهی', 'رپورتاژ آگهی', 'محتوای تبلیغاتی', 'رپورتاژ', 'محتوای پولی'],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: ['اسپانسر', 'محتوای اسپانسری', 'با حمایت {name}', 'اسپانسری', 'لینک‌های اسپانسری', 'محتوای حمایت شده'],
    },
    { class: 'partner', rated: saysPartner, wordings: ['محتوای همکاران', 'محتوای شرکا', 'همکاری تجاری'] },
    { class: 'promoted', rated: saysPromoted, wordings: ['تبلیغاتی', 'محتوای ترویجی', 'ترویجی'] },
    { class: 'presented-by', rated: saysPresentedBy, wordings: ['تقدیم شده توسط {name}', 'ارائه شده توسط {name}'] },
    { class: 'commercial-department', rated: saysDepartment, wordings: ['تهیه شده در بخش بازرگانی'] },
  ],
  menuNames: ['تبلیغات', 'آگهی', 'رپرتاژ آگهی', 'رپورتاژ آگهی', 'اسپانسر', 'رپورتاژ', 'تبلیغ'],
  ownLanguageOnly: ['رپورتاژ', 'تبلیغ'],
  recommendedBy: [],
  softHeadings: ['شاید بپسندید', 'از وب', 'پیشنهاد به شما', 'مطالب پیشنهادی از سراسر وب', 'حامی مالی', 'پیشنهاد ویژه'],
  sentences: [
    {
      id: 'fa-edame',
      pattern: /^(?:ادامه|مطلب|خبر).{0,25}(?:پس از|بعد از|زیر).{0,8}(?:آگهی|تبلیغ)/,
      examples: ['ادامه مطلب پس از تبلیغات'],
      decoys: ['ادامه مطلب'],
    },
  ],
  affiliate: [
    {
      id: 'fa-hamkari',
      pattern: /همکاری در فروش|لینک(?:‌های)? (?:افیلیت|همکاری)|(?:دریافت|کسب).{0,20}(?:کمیسیون|پورسانت)/,
      examples: ['این مطلب حاوی لینک‌های همکاری در فروش است.'],
      decoys: ['کمیسیون گزارش داد'],
    },
  ],
  decoys: ['تبلیغات در سایت', 'سفارش آگهی'],
}
