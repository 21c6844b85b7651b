import { saysDepartment, saysPartner, saysPresentedBy, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const turkish: LanguageWordings = {
  language: 'tr',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Ticari Reklam ve Haksız Ticari Uygulamalar Yönetmeliği m. 6, 22–23 (örtülü reklam); Basın Ahlak Esasları',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: [
        'Reklam',
        'Reklamlar',
        'Reklamdır',
        'Bu bir reklamdır',
        'Bu bir ilandır',
        'Reklam alanı',
        'Tanıtım yazısı',
      ],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Ticari Reklam ve Haksız Ticari Uygulamalar Yönetmeliği m. 6, 22–23 (örtülü reklam); Basın Ahlak Esasları',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: [
        'Advertorial',
        'Reklam içeriği',
        'Reklam içeriğidir',
        'İlan içeriği',
        'Ücretli içerik',
        'Bu içerik reklamdır',
      ],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        'Sponsorlu',
        'Sponsorlu içerik',
        'Sponsorlu bağlantılar',
        'Sponsorlu bağlantı',
        'Sponsor içerik',
        'Sponsorlu haber',
        '{name} sponsorluğunda',
        '{name} tarafından sponsorlu',
      ],
    },
    {
      class: 'partner',
      rated: saysPartner,
      wordings: [
        '{name} iş birliğiyle',
        '{name} işbirliğiyle',
        '{name} katkılarıyla',
        'Ortak içerik',
        'Partner içerik',
        'İş ortaklığı',
        'Marka içeriği',
        'İş ortaklarımızdan',
        'Ücretli ortaklık',
      ],
    },
    { class: 'promoted', rated: saysPromoted, wordings: ['Öne çıkarılan', 'Tanıtım içeriği', 'Önerilen içerik'] },
    {
      class: 'presented-by',
      rated: saysPresentedBy,
      wordings: ['{name} tarafından sunulmaktadır', '{name} desteğiyle'],
    },
    {
      class: 'commercial-department',
      rated: saysDepartment,
      wordings: ['Ticari birim tarafından hazırlanmıştır', 'Marka stüdyosu'],
    },
  ],
  menuNames: ['Reklam', 'Reklamlar', 'Advertorial', 'Tanıtım yazısı'],
  ownLanguageOnly: [],
  recommendedBy: [],
  softHeadings: [
    'İlginizi çekebilir',
    'Web’den',
    'Sizin için önerilenler',
    'Bunlar da ilginizi çekebilir',
    'Sponsor',
    'Tanıtım',
    'İş birliği',
  ],
  sentences: [
    {
      id: 'tr-devam',
      pattern:
        /^(?:haberin devamı|yazının devamı|devamı|haber)\b.{0,30}\breklam\w*\b.{0,15}\b(?:sonra|altında|ardından)|^reklam\s*[-–—·|:]\s*(?:haber|devam|yazı)|^reklamdan sonra devam/,
      examples: ['Haberin devamı reklamdan sonra', 'Reklamdan sonra devam ediyor'],
      decoys: ['Haberin devamı'],
    },
  ],
  affiliate: [
    {
      id: 'tr-ortaklik',
      pattern: /satış ortaklığı|affiliate (?:link|bağlant)|(?:komisyon)\S*.{0,30}(?:kazan|elde ed|alabil|alıyor)/,
      examples: ['Bu yazı satış ortaklığı bağlantıları içerir.', 'Alışverişlerden komisyon kazanabiliriz.'],
      decoys: ['Komisyon toplandı'],
    },
  ],
  decoys: ['Reklam verin', 'Reklam ver', 'Yanıltıcı reklam'],
}
