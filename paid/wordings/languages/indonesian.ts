import { saysDepartment, saysPartner, saysPresentedBy, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const indonesian: LanguageWordings = {
  language: 'id',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Etika Pariwara Indonesia; Dewan Pers, Pedoman Pemberitaan Media Siber butir 6 (“advertorial”, “iklan”, “ads”, “sponsored”)',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: ['Iklan', 'Iklan berbayar', 'Ini adalah iklan', 'Iklan oleh {name}', 'Adv'],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Etika Pariwara Indonesia; Dewan Pers, Pedoman Pemberitaan Media Siber butir 6 (“advertorial”, “iklan”, “ads”, “sponsored”)',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: [
        'Advertorial',
        'Konten berbayar',
        'Pariwara',
        'Konten iklan',
        'Artikel berbayar',
        'Infotorial',
        'Kemitraan berbayar',
      ],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        'Disponsori',
        'Konten bersponsor',
        'Konten sponsor',
        'Disponsori oleh {name}',
        'Bersponsor',
        'Artikel sponsor',
        'Tautan sponsor',
        'Konten disponsori',
        'Didukung oleh {name}',
        'Tautan bersponsor',
      ],
    },
    {
      class: 'partner',
      rated: saysPartner,
      wordings: [
        'Konten mitra',
        'Bekerja sama dengan {name}',
        'Kerja sama dengan {name}',
        'Bermitra dengan {name}',
        'Konten kerja sama',
        'Konten rekanan',
        'Dari mitra kami',
        'Kolaborasi dengan {name}',
      ],
    },
    {
      class: 'promoted',
      rated: saysPromoted,
      wordings: ['Dipromosikan', 'Konten promosi', 'Dipromosikan oleh {name}'],
    },
    {
      class: 'presented-by',
      rated: saysPresentedBy,
      wordings: ['Dipersembahkan oleh {name}', 'Persembahan {name}', 'Disajikan oleh {name}'],
    },
    { class: 'commercial-department', rated: saysDepartment, wordings: ['Dibuat oleh tim komersial'] },
  ],
  menuNames: ['Iklan', 'Advertorial', 'Pariwara', 'Infotorial', 'Konten mitra', 'Adv'],
  ownLanguageOnly: ['Adv'],
  recommendedBy: ['Direkomendasikan oleh'],
  softHeadings: [
    'Anda mungkin suka',
    'Anda mungkin juga suka',
    'Dari web',
    'Rekomendasi untuk Anda',
    'Rekomendasi untukmu',
    'Mitra kami',
    'Promosi',
    'Sponsor',
  ],
  sentences: [
    {
      id: 'id-lanjut-iklan',
      pattern:
        /^(?:artikel|berita|lanjut|baca|teruskan|konten|gulir|scroll)\b.{0,30}\b(?:setelah|di bawah|usai|dengan)\b.{0,12}\b(?:iklan|konten)|^(?:iklan|advertisement)\s*[-–—·|:]?\s*(?:scroll|gulir|lanjut|geser)/,
      examples: ['Artikel berlanjut setelah iklan', 'Iklan - gulir untuk melanjutkan', 'Baca lanjutan di bawah iklan'],
      decoys: ['Baca artikel lainnya'],
    },
  ],
  affiliate: [
    {
      id: 'id-afiliasi',
      pattern:
        /\b(?:tautan|link|program) afiliasi\b|\b(?:mendapat|menerima|memperoleh)\w*\b.{0,30}\bkomisi\b.{0,30}\b(?:pembeli|tautan|link|belanja|dari|jika)/,
      examples: ['Artikel ini mengandung tautan afiliasi.', 'Kami dapat menerima komisi dari pembelian.'],
      decoys: ['Komisi III menerima laporan'],
    },
  ],
  decoys: ['Pasang iklan', 'Info iklan'],
}
