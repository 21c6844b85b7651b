/** Parameters that say where a reader came from and never which story is shown. */
const campaign =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|yclid|ito|cmpid|ocid|smid)$/i

/** Stands for a review of a text that has no address. */
export const noAddress = 'urn:second-source:no-address'

/**
 * The address under which a page's reviews are kept: without fragment and campaign parameters, so that the same story
 * reached from a newsletter is the same story. What can't be read as an address is kept as it is.
 */
export function deskAddress(url: string | null | undefined): string {
  if (!url) return noAddress
  if (!URL.canParse(url)) return url
  const address = new URL(url)
  address.hash = ''
  for (const name of [...address.searchParams.keys()]) {
    if (campaign.test(name)) address.searchParams.delete(name)
  }
  return address.href
}
