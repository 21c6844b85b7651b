// npm run refresh:ad-hosts: writes paid/networks/ad-hosts.ts anew from the package third-party-web (MIT), whose maintainers sort
// the hosts of the web's third parties and count them in the HTTP Archive. Bring the package up to date first:
// npm update third-party-web. Ends with status 1 while a company that is in use is in neither list below.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

interface Entity {
  name: string
  category: string
  domains: string[]
  /** Pages of the HTTP Archive that load something of it; absent where none does. */
  totalOccurrences?: number
}

/** A company on fewer pages than this isn't asked about. */
const leastPages = 400

/** Companies whose frames hold advertising: ad servers, exchanges and recommendation networks. */
const inFrames = `
  33 Across; Adblade; Adform; Adition; adKernel; AdMatic; Admixer for Publishers; Adnami; Adocean
  AdRiver; Adroll; Adscale; AdSpeed; AdsWizz; Adtech (AOL); AdvertServe; Adyoulike; Adzerk; Amazon Ads
  AppNexus; Between Digital; Bidswitch; BidTheatre; Bridgewell DSP; BuySellAds; Carbon Ads; content.ad
  ContextWeb; Criteo; Delta Projects AB; dianomi; EMX Digital; ExoClick; F@N Communications; fluct
  FreakOut; Geniee; GetIntent RTBSuite; Google/Doubleclick Ads; GumGum; Hybrid; i-mobile
  Improve Digital; Index Exchange; Infolinks; Integral Ad Science; Intercept Interactive; iPROM
  JuicyAds; Ligatus; LoopMe; Market GID; Media Math; Media.net; MGID; Microad; Nativo; OpenX; Outbrain
  Performio; plista; Polar; Popads; Pubmatic; RTB House AdPilot; Rubicon Project; Seedtag; Sharethrough
  Simpli.fi; Simplicity Marketing; SiteScout; Sizmek; smadex; Smart AdServer; smartclip; Sonobi; sovrn
  SpotXchange; SpringServer; SPX; StackAdapt; STINGRAY; SublimeSkinz; Supership; Taboola; Teads
  The Trade Desk; Tradedoubler; TrafficJunky; TrafficStars; Tribal Fusion; TripleLift; TrustX; Undertone
  Unruly Media; WordAds; Xaxis; XPO; Yahoo! Ad Exchange; Yandex Ads; Yieldlab; Yieldmo; ZEDO; Zemanta
`

/**
 * Companies that the package also files under advertising and whose frames may be anything: portals, newspapers, comments,
 * video players, e-mail forms, measuring, or nothing that is seen.
 */
const somethingElse = `
  ActiveCampaign; Ad Lightning; AdScore; Affiliate Window; Affiliatly; Aggregate Knowledge; Appier
  Attentive; Audience 360; AudienceSearch; Auto Link Maker; Basis; Beeswax; Bing Ads; Bizible; BlueCava
  Boomtrain; Branch Metrics; Click Guardian; Clickagy Audience Lab; ClickDimensions; Connatix
  Constant Contact; Conversion Labs; Crimtan; Crowd Control; Customer.io; Cxense; Digioh; DoubleVerify
  Drip; DTSCOUT; eBay; Eyeota; Flockler; Gemius; GeoEdge; GetResponse; ID5 Identity Cloud; Impact Radius
  Infusionsoft; InMobi; Intent IQ; IPONWEB; JustUno; Klaviyo; Lead Forensics; LINE Corporation
  LinkedIn Ads; LiveRamp Privacy Manager; LongTail Ad Solutions; LoyaltyLion; Lytics; MailMunch
  MailPlus; MaxPoint Interactive; Mediavine; Merkle Paid Search; Navegg; Onet; Onfocus; OptiMonk
  Ozone Project; PebblePost; Permutive; piano; Privy; PubNation; PushCrew; Quora Ads; Rakuten Marketing
  Reach Group; Refersion; Reklama; rewardStyle.com; Rocket Fuel; SaleCycle; Salesforce.com
  Scorecard Research; SecuredVisit; Selligent; Skimbit; Sportradar; Tail Target; Talkable; Technorati
  TVSquared; Twitter Online Conversion Tracking; Tynt; Unbounce; Viafoura; VigLink; Web Content Assessor
  Yahoo!; Yahoo! JAPAN Ads; Yellow Robot
`

/** Domains of these companies that aren't theirs alone, or serve no advertising. */
const notTheirs = /^(?:01net\.com|href\.asia|visualrevenue\.com|.*\.cloudfront\.net)$/

/** What the package leaves out: networks with frames of their own. */
const besides = ['zergnet.com', 'revcontent.com', 'amazon-adsystem.com', '2mdn.net']

const named = (list: string) => new Set(list.split(/[;\n]/).map((name) => name.trim()))

function main(): void {
  const require = createRequire(import.meta.url)
  const folder = path.dirname(require.resolve('third-party-web/package.json'))
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const all: Entity[] = JSON.parse(readFileSync(path.join(folder, 'dist/entities.json'), 'utf8'))
  const [wanted, refused] = [named(inFrames), named(somethingElse)]
  const inAds = all.filter(({ category }) => category === 'ad')
  const hosts = inAds
    .filter(({ name }) => wanted.has(name))
    .flatMap(({ domains }) => domains.map((domain) => domain.replace(/^\*\./, '').toLowerCase()))
    .filter((domain) => !notTheirs.test(domain))
  const sorted = [...new Set([...hosts, ...besides])].sort()
  writeFileSync(path.resolve(import.meta.dirname, '../paid/networks/ad-hosts.ts'), moduleOf(sorted, version))
  console.log(`${sorted.length} hosts from third-party-web ${version}`)

  const undecided = inAds.filter(
    ({ name, totalOccurrences = 0 }) => totalOccurrences >= leastPages && !wanted.has(name) && !refused.has(name),
  )
  for (const { name, domains, totalOccurrences } of undecided)
    console.error(`to be decided: ${name} (${totalOccurrences} pages): ${domains.join(' ')}`)
  if (undecided.length > 0) process.exitCode = 1
}

function moduleOf(hosts: string[], version: string): string {
  const lines: string[] = []
  for (const host of hosts) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + host.length < 110) lines[lines.length - 1] = `${last} ${host}`
    else lines.push(host)
  }
  return `// Written by npm run refresh:ad-hosts from third-party-web ${version} (MIT, © Patrick Hulce). Don't edit.

/** Domains whose frames hold advertising, and those of hosts below them. */
export const adHosts: ReadonlySet<string> = new Set(
  \`
${lines.map((line) => `    ${line}`).join('\n')}
  \`
    .trim()
    .split(/\\s+/),
)
`
}

main()
