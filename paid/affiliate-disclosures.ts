/** Statements that the page earns from what its readers buy, in the regulator's sense (FTC, 16 CFR part 255). */
export const affiliateWordings: { id: string; pattern: RegExp; examples: string[] }[] = [
  {
    id: 'commission',
    pattern:
      /\b(?:we|[A-Z][\w' ]{2,40}|the publisher|i|site)\b[^.]{0,60}\b(?:may|might|can|could|will|to)?\s?(?:also )?(?:earns?|receives?|gets?|makes?|be paid|collects?|take)\b[^.]{0,50}\b(?:commissions?|(?:share|portion|percentage|cut) of (?:the )?(?:sales?|revenue|purchases?)|compensation)\b/i,
    examples: [
      'We may earn a commission if you buy through our links.',
      'Acme Daily may receive compensation for some links.',
    ],
  },
  {
    id: 'amazon_associate',
    pattern: /\bas an amazon associate\b|\bamazon (?:services llc )?associates program\b/i,
    examples: ['As an Amazon Associate we earn from qualifying purchases.'],
  },
  {
    id: 'affiliate_links',
    pattern:
      /\b(?:contains?|includes?|including|are|may be|use|uses|through|via|our)\b[^.]{0,40}\baffiliate (?:links?|partners?|partnerships?|marketing|commissions?)\b|\baffiliate links? (?:in|on|may|are)\b|^affiliate(?: links?| disclosure)?$/i,
    examples: ['This page contains affiliate links.', 'Affiliate'],
  },
  {
    id: 'german',
    pattern:
      /\baffiliate-?links?\b|\bprovision(?:s-?links?|en)?\b[^.]{0,60}\b(?:kauf|link|erhalten|bekommen)|mit \* (?:markierte|gekennzeichnete)/i,
    examples: ['Bei den Links handelt es sich um Affiliate-Links.'],
  },
]

/** One of these words is in every such statement; looking for them is many times faster than for the statements. */
const telling =
  /commission|compensation|affiliate|amazon|provision|markierte|gekennzeichnete|(?:share|portion|percentage|cut) of/i

export function affiliateDisclosure(text: string): string | null {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length < 9 || plain.length > 700) return null
  if (/\b(?:policy|policies)$/i.test(plain) && plain.length < 50) return null
  if (!telling.test(plain)) return null
  return affiliateWordings.find(({ pattern }) => pattern.test(plain))?.id ?? null
}
