import { saysDepartment, saysPartner, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const korean: LanguageWordings = {
  language: 'ko',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: '공정거래위원회 「추천·보증 등에 관한 표시·광고 심사지침」; 신문윤리실천요강',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: ['광고', '유료광고', '유료 광고', '전면광고', '광고입니다', '유료 광고 포함'],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: '공정거래위원회 「추천·보증 등에 관한 표시·광고 심사지침」; 신문윤리실천요강',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: ['기사형 광고', '광고 기사', '이 기사는 광고입니다', '애드버토리얼', '광고성 기사', '광고 콘텐츠'],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        '스폰서',
        '스폰서 콘텐츠',
        '스폰서 링크',
        '스폰서드',
        '협찬',
        '협찬 기사',
        '스폰서 기사',
        '협찬: {name}',
        '후원: {name}',
        '제작 지원: {name}',
        '{name} 협찬',
      ],
    },
    {
      class: 'partner',
      rated: saysPartner,
      wordings: [
        '제휴 콘텐츠',
        '파트너 콘텐츠',
        '브랜드 콘텐츠',
        '브랜디드 콘텐츠',
        '기획 협찬',
        '제휴기사',
        '브랜드콘텐츠',
      ],
    },
    { class: 'promoted', rated: saysPromoted, wordings: ['PR', '추천 콘텐츠', '홍보 콘텐츠'] },
    { class: 'commercial-department', rated: saysDepartment, wordings: ['브랜드 스튜디오', '광고국 제작'] },
  ],
  menuNames: ['광고', '스폰서', '협찬', '브랜드 스튜디오', '브랜드 콘텐츠', '제휴 콘텐츠', '파트너 콘텐츠'],
  ownLanguageOnly: ['PR', '협찬', '스폰서'],
  recommendedBy: [],
  softHeadings: [
    '당신이 좋아할 만한 콘텐츠',
    '추천 기사',
    '관련 콘텐츠',
    '이 시각 추천뉴스',
    '후원',
    '제휴',
    '프로모션',
    '제공',
  ],
  sentences: [
    {
      id: 'ko-gwanggo-gyesok',
      pattern:
        /^(?:기사|본문|내용).{0,10}광고.{0,10}(?:후|아래|다음).{0,10}(?:계속|이어)|^광고.{0,6}(?:후|아래).{0,10}(?:계속|이어)/,
      examples: ['기사는 광고 후 계속됩니다', '광고 아래로 이어집니다'],
      decoys: ['기사 계속 읽기'],
    },
  ],
  affiliate: [
    {
      id: 'ko-jehyu',
      pattern: /제휴 ?(?:링크|마케팅)|파트너스 활동의 일환|수수료를 (?:제공|지급)?\s?받|일정액의 수수료/,
      examples: [
        '이 글에는 제휴 링크가 포함되어 있습니다.',
        '쿠팡 파트너스 활동의 일환으로, 이에 따른 일정액의 수수료를 제공받습니다.',
      ],
      decoys: ['위원회는 보고를 받았다'],
    },
    {
      id: 'ko-jegong',
      gift: true,
      pattern: /(?:제품|서비스|식사|숙박)(?:을|를)?\s?(?:무상으로 )?(?:제공|협찬)\s?받아/,
      examples: ['업체로부터 제품을 제공받아 작성했습니다.'],
      decoys: ['정보를 제공받아 수사했다'],
    },
  ],
  decoys: ['광고문의', '광고 안내', '사진 제공'],
}
