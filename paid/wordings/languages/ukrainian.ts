import { saysDepartment, saysPartner, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const ukrainian: LanguageWordings = {
  language: 'uk',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Закон України «Про рекламу» ст. 9 (ідентифікація реклами)',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: [
        'Реклама',
        'На правах реклами',
        'Публікується на правах реклами',
        'Політична реклама',
        'Реклама: {name}',
      ],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Закон України «Про рекламу» ст. 9 (ідентифікація реклами)',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: [
        'Рекламний матеріал',
        'Рекламна стаття',
        'Платна публікація',
        'Рекламний контент',
        'Оплачений матеріал',
        'Рекламна публікація',
      ],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        'Спонсорський матеріал',
        'Спонсоровано',
        'За підтримки {name}',
        'Спонсоровано {name}',
        'Спонсорський контент',
      ],
    },
    {
      class: 'partner',
      rated: saysPartner,
      wordings: [
        'Партнерський матеріал',
        'Матеріал партнера',
        'Партнерський проєкт',
        'Партнерський проект',
        'Новини партнерів',
        'Спільно з {name}',
        'У партнерстві з {name}',
        'Партнерська публікація',
        'Партнерські матеріали',
      ],
    },
    { class: 'promoted', rated: saysPromoted, wordings: ['PR', 'Промо', 'Промоматеріал', 'Просувається'] },
    {
      class: 'commercial-department',
      rated: saysDepartment,
      wordings: ['Матеріал комерційного відділу', 'Підготовлено комерційним відділом'],
    },
  ],
  menuNames: [
    'Реклама',
    'Промо',
    'Новини партнерів',
    'Партнерський матеріал',
    'Партнерські матеріали',
    'Партнерський проєкт',
  ],
  ownLanguageOnly: ['PR', 'Промо'],
  recommendedBy: ['Рекомендовано'],
  softHeadings: [
    'Вам може бути цікаво',
    'З мережі',
    'Рекомендуємо',
    'Новини з мережі',
    'Партнери',
    'Наші партнери',
    'Спонсор',
    'Новини компаній',
  ],
  sentences: [
    {
      id: 'uk-pislia-reklamy',
      pattern:
        /^(?:продовження|стаття|читати|далі|матеріал)(?:\s|$).{0,30}(?:після|під|нижче).{0,12}реклам|^реклама\s*[-–—·|:]\s*(?:продовж|читати|далі)/,
      examples: ['Продовження після реклами', 'Стаття продовжується після реклами'],
      decoys: ['Читати далі'],
    },
  ],
  affiliate: [
    {
      id: 'uk-partnerski',
      pattern: /партнерськ\S+ посилан|(?:отрим|заробл)\S*.{0,40}комісі\S+ (?:з|за|від)/,
      examples: ['Стаття містить партнерські посилання.', 'Ми можемо отримати комісію з покупок.'],
      decoys: ['Комісія отримала доповідь'],
    },
  ],
  decoys: ['Реклама на сайті', 'Розміщення реклами', 'Рекламодавцям'],
}
