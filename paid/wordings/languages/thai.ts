import { saysDepartment, saysPartner, saysPresentedBy, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const thai: LanguageWordings = {
  language: 'th',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'พ.ร.บ. คุ้มครองผู้บริโภค; จรรยาบรรณสภาการสื่อมวลชนแห่งชาติ (แยกโฆษณาจากข่าว)',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: ['โฆษณา', 'พื้นที่โฆษณา', 'แอดเวอร์ทอเรียล', 'ประกาศโฆษณา'],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'พ.ร.บ. คุ้มครองผู้บริโภค; จรรยาบรรณสภาการสื่อมวลชนแห่งชาติ (แยกโฆษณาจากข่าว)',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: ['เนื้อหาโฆษณา', 'บทความโฆษณา', 'Advertorial'],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        'ได้รับการสนับสนุน',
        'เนื้อหาที่ได้รับการสนับสนุน',
        'สนับสนุนโดย {name}',
        'สปอนเซอร์',
        'บทความที่ได้รับการสนับสนุน',
        'ลิงก์ผู้สนับสนุน',
      ],
    },
    { class: 'partner', rated: saysPartner, wordings: ['เนื้อหาจากพันธมิตร', 'ความร่วมมือแบบชำระเงิน', 'เนื้อหาแบรนด์'] },
    { class: 'promoted', rated: saysPromoted, wordings: ['โปรโมต', 'โปรโมท', 'เนื้อหาประชาสัมพันธ์'] },
    { class: 'presented-by', rated: saysPresentedBy, wordings: ['นำเสนอโดย {name}'] },
    { class: 'commercial-department', rated: saysDepartment, wordings: ['จัดทำโดยฝ่ายโฆษณา'] },
  ],
  menuNames: ['โฆษณา', 'สปอนเซอร์', 'Advertorial'],
  ownLanguageOnly: [],
  recommendedBy: [],
  softHeadings: ['คุณอาจสนใจ', 'จากทั่วเว็บ', 'แนะนำสำหรับคุณ', 'ผู้สนับสนุน', 'ประชาสัมพันธ์'],
  sentences: [
    {
      id: 'th-aan-tor',
      pattern: /^(?:อ่านต่อ|บทความ|เนื้อหา).{0,20}(?:หลัง|ด้านล่าง|ใต้)?โฆษณา/,
      examples: ['อ่านต่อหลังโฆษณา'],
      decoys: ['อ่านต่อ'],
    },
  ],
  affiliate: [
    {
      id: 'th-affiliate',
      pattern: /ลิงก์(?:พันธมิตร|แอฟฟิลิเอต|affiliate)|ได้รับ.{0,20}ค่าคอมมิชชั่?น/,
      examples: ['บทความนี้มีลิงก์พันธมิตร เราอาจได้รับค่าคอมมิชชั่น'],
      decoys: ['คณะกรรมการได้รับรายงาน'],
    },
  ],
  decoys: ['ลงโฆษณา', 'ติดต่อโฆษณา'],
}
