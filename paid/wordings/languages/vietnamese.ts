import { saysDepartment, saysPartner, saysPresentedBy, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const vietnamese: LanguageWordings = {
  language: 'vi',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Luật Quảng cáo 2012 Điều 19, 23 (tách biệt quảng cáo và nội dung)',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: ['Quảng cáo'],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Luật Quảng cáo 2012 Điều 19, 23 (tách biệt quảng cáo và nội dung)',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: [
        'Nội dung quảng cáo',
        'Bài quảng cáo',
        'Thông tin quảng cáo',
        'Thông tin tài trợ',
        'Bài viết quảng cáo',
        'Nội dung trả phí',
      ],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        'Được tài trợ',
        'Nội dung được tài trợ',
        'Tài trợ bởi {name}',
        'Được tài trợ bởi {name}',
        'Bài viết tài trợ',
        'Tin tài trợ',
        'Liên kết được tài trợ',
      ],
    },
    {
      class: 'partner',
      rated: saysPartner,
      wordings: ['Nội dung đối tác', 'Phối hợp cùng {name}', 'Tin đối tác', 'Nội dung thương hiệu'],
    },
    { class: 'promoted', rated: saysPromoted, wordings: ['Được quảng bá'] },
    { class: 'presented-by', rated: saysPresentedBy, wordings: ['Giới thiệu bởi {name}', 'Mang đến bởi {name}'] },
    { class: 'commercial-department', rated: saysDepartment, wordings: ['Bộ phận thương mại thực hiện'] },
  ],
  menuNames: ['Quảng cáo', 'Tin tài trợ', 'Thông tin tài trợ', 'Nội dung thương hiệu'],
  ownLanguageOnly: [],
  recommendedBy: [],
  softHeadings: ['Có thể bạn quan tâm', 'Tin liên quan trên web', 'Gợi ý cho bạn', 'Đối tác', 'Nhà tài trợ', 'Tài trợ'],
  sentences: [
    {
      id: 'vi-doc-tiep',
      pattern: /^(?:bài viết|nội dung|đọc tiếp|tiếp tục)(?:\s|$).{0,25}(?:sau|dưới).{0,10}quảng cáo/,
      examples: ['Bài viết tiếp tục sau quảng cáo'],
      decoys: ['Đọc tiếp'],
    },
  ],
  affiliate: [
    {
      id: 'vi-tiep-thi',
      pattern: /(?:liên kết|link) tiếp thị|tiếp thị liên kết|(?:nhận|hưởng).{0,20}hoa hồng/,
      examples: ['Bài viết có chứa liên kết tiếp thị.', 'Chúng tôi có thể nhận được hoa hồng.'],
      decoys: ['Ủy ban nhận báo cáo'],
    },
  ],
  decoys: ['Liên hệ quảng cáo', 'Báo giá quảng cáo'],
}
