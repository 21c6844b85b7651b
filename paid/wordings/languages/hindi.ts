import { saysDepartment, saysPartner, saysPresentedBy, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const hindi: LanguageWordings = {
  language: 'hi',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'ASCI Guidelines for Influencer Advertising in Digital Media; Press Council of India, Norms (paid news)',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: ['विज्ञापन', 'प्रायोजित विज्ञापन', 'यह एक विज्ञापन है', 'Advt'],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'ASCI Guidelines for Influencer Advertising in Digital Media; Press Council of India, Norms (paid news)',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: [
        'विज्ञापन सामग्री',
        'भुगतान की गई सामग्री',
        'एडवर्टोरियल',
        'Advertorial',
        'सशुल्क सामग्री',
        'विज्ञापन लेख',
        'पेड कंटेंट',
        'एडवरटोरियल',
      ],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        'प्रायोजित',
        'प्रायोजित सामग्री',
        'प्रायोजित लेख',
        'स्पॉन्सर्ड',
        'स्पॉन्सर्ड कंटेंट',
        'प्रायोजक',
        '{name} द्वारा प्रायोजित',
        'स्पांसर्ड',
        'प्रायोजित लिंक',
        'प्रायोजित पोस्ट',
        'स्पॉन्सर्ड लिंक',
      ],
    },
    {
      class: 'partner',
      rated: saysPartner,
      wordings: [
        'साझेदार सामग्री',
        '{name} के सहयोग से',
        '{name} के साथ साझेदारी में',
        'पार्टनर कंटेंट',
        'पार्टनर सामग्री',
        'ब्रांड कंटेंट',
        'हमारे पार्टनर से',
        'हमारे साझेदारों से',
      ],
    },
    {
      class: 'promoted',
      rated: saysPromoted,
      wordings: ['प्रचारित', 'प्रमोटेड', 'प्रमोटेड कंटेंट', 'प्रचार सामग्री', 'प्रमोशनल'],
    },
    { class: 'presented-by', rated: saysPresentedBy, wordings: ['{name} द्वारा प्रस्तुत', 'प्रस्तुतकर्ता {name}'] },
    { class: 'commercial-department', rated: saysDepartment, wordings: ['ब्रांड स्टूडियो', 'व्यावसायिक विभाग द्वारा तैयार'] },
  ],
  menuNames: ['विज्ञापन', 'प्रायोजित', 'पार्टनर कंटेंट', 'प्रायोजक', 'ब्रांड कंटेंट', 'ब्रांड स्टूडियो', 'स्पॉन्सर्ड', 'एडवर्टोरियल'],
  ownLanguageOnly: ['Advt'],
  recommendedBy: [],
  softHeadings: ['आपको यह भी पसंद आ सकता है', 'वेब से', 'आपके लिए सुझाव', 'यह भी पढ़ें', 'प्रायोजक', 'प्रमोशन'],
  sentences: [
    {
      id: 'hi-vigyapan-ke-baad',
      pattern: /^(?:लेख|खबर|ख़बर|स्टोरी|कहानी|आगे).{0,25}विज्ञापन.{0,15}(?:बाद|नीचे)|^विज्ञापन के बाद.{0,20}(?:जारी|पढ़)/,
      examples: ['लेख विज्ञापन के बाद जारी है', 'विज्ञापन के बाद आगे पढ़ें'],
      decoys: ['आगे पढ़ें'],
    },
  ],
  affiliate: [
    {
      id: 'hi-affiliate',
      pattern: /(?:एफिलिएट|अफिलिएट|एफ़िलिएट|affiliate) ?(?:लिंक|links?|पार्टनर)|कमीशन.{0,30}(?:मिल|कमा|प्राप्त)/,
      examples: ['इस लेख में एफिलिएट लिंक हैं।', 'खरीदारी पर हमें कमीशन मिल सकता है।'],
      decoys: ['आयोग को रिपोर्ट सौंपी गई'],
    },
  ],
  decoys: ['विज्ञापन दें', 'हमारे साथ विज्ञापन करें'],
}
