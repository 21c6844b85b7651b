import { saysDepartment, saysPartner, saysPresentedBy, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const bulgarian: LanguageWordings = {
  language: 'bg',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Закон за радиото и телевизията; Етичен кодекс на българските медии 3.2',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: ['Реклама', 'Платена реклама'],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Закон за радиото и телевизията; Етичен кодекс на българските медии 3.2',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: [
        'Рекламно съдържание',
        'Платена публикация',
        'Платено съдържание',
        'Рекламна публикация',
        'Рекламен материал',
        'Адверториъл',
      ],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        'Спонсорирано',
        'Спонсорирано съдържание',
        'Спонсорирана публикация',
        'Спонсорирано от {name}',
        'С подкрепата на {name}',
      ],
    },
    {
      class: 'partner',
      rated: saysPartner,
      wordings: [
        'В партньорство с {name}',
        'Партньорско съдържание',
        'Съдържание от партньор',
        'От нашите партньори',
        'В сътрудничество с {name}',
      ],
    },
    { class: 'promoted', rated: saysPromoted, wordings: ['Промо', 'Промотирано', 'ПР публикация', 'Промо съдържание'] },
    { class: 'presented-by', rated: saysPresentedBy, wordings: ['Представено от {name}'] },
    { class: 'commercial-department', rated: saysDepartment, wordings: ['Подготвено от рекламния отдел'] },
  ],
  menuNames: ['Реклама', 'Промо'],
  ownLanguageOnly: ['Промо'],
  recommendedBy: [],
  softHeadings: ['Може да харесате', 'От мрежата', 'Препоръчано за вас', 'Партньори', 'Спонсор'],
  sentences: [
    {
      id: 'bg-sled-reklamata',
      pattern: /^(?:статията|текстът|продължава|четете)(?:\s|$).{0,30}(?:след|под).{0,10}реклам/,
      examples: ['Статията продължава след рекламата'],
      decoys: ['Четете още'],
    },
  ],
  affiliate: [
    {
      id: 'bg-afiliat',
      pattern: /(?:афилиейт|партньорски) (?:линк|връзк)|(?:получ|печел)\S*.{0,30}комисион/,
      examples: ['Статията съдържа афилиейт линкове.', 'Може да получим комисиона.'],
      decoys: ['Комисията получи доклад'],
    },
  ],
  decoys: ['Реклама в сайта', 'За рекламодатели'],
}
