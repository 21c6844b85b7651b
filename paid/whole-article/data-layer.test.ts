// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { runAtOnce } from '../../types/steps.ts'
import { readDataLayers } from './data-layer.ts'
import { paidSection } from './paid-words.ts'

function read(...scripts: string[]) {
  document.head.innerHTML = scripts.map((script) => `<script type="text/plain">${script}</script>`).join('')
  return runAtOnce(readDataLayers(document, (value) => paidSection.test(value)))
}

test.each([
  ['pushed', "dataLayer.push({'event':'page','isSponsored':true})", 'isSponsored: true'],
  ['assigned list', 'window.dataLayer = [{"page":{"sponsored":"yes","id":7}}];', 'sponsored: yes'],
  ['assigned object', 'var utag_data = { page_type: "advertorial", id: "1" };', 'page_type: advertorial'],
  ['JSON', '{"article":{"meta":{"is_branded_content":1}}}', 'is_branded_content: 1'],
  ['after a string with braces', 'var pageData = {title: "A } in a { title", sponsored: true}', 'sponsored: true'],
  ['content type', "digitalData = {page: {contentType: 'Paid Post'}}", 'contentType: Paid Post'],
  ['section', 'utag_data = {"section": "sponsored"}', 'section: sponsored'],
  ['after a comment with braces', '// }{ ["\ndataLayer.push({isSponsored: true})', 'isSponsored: true'],
  [
    'after escaped marks',
    String.raw`dataLayer.push({"title": "a \" } b", 'by': 'it\'s {', "isSponsored": true})`,
    'isSponsored: true',
  ],
  ['after another object', 'x = {a: {b: [1, -2.5]}, c: f(d)}; dataLayer = {sponsored: "Y"}', 'sponsored: Y'],
  ['after a list', 'dataLayer.push({tags: ["a", "b"], isSponsored: true})', 'isSponsored: true'],
  ['in a list that is handed over', 'dataLayer.push([{isSponsored: true}])', 'isSponsored: true'],
  ['the first of several', 'dataLayer.push({isSponsored: true, pageType: "advertorial"})', 'isSponsored: true'],
  [
    'the first type of several',
    'dataLayer.push({pageType: "advertorial", isSponsored: true})',
    'pageType: advertorial',
  ],
])('a flag about the page: %s', (_name, script, flag) => {
  expect(read(script).flag).toBe(flag)
})

test.each([
  ['says no', "dataLayer.push({isSponsored: false, sponsored: '0'})"],
  ['another story in a list', '{"related":[{"title":"x","isSponsored":true}]}'],
  ['a box', '{"sidebar":{"sponsored":true}}'],
  ['a switch of the site', '{"features":{"sponsored":true},"settings":{"brandedContent":true}}'],
  ['a section menu', '{"menu":{"content":{"sponsored":true}}}'],
  ['a name of a section elsewhere', '{"sections":[{"type":"sponsored"}]}'],
  ['a list within a list that is handed over', 'dataLayer.push([[{isSponsored: true}]])'],
  ['a type that isn’t paid', 'dataLayer.push({pageType: "report on sponsored content"})'],
  ['a key of something else', 'dataLayer.push({sponsored_links: true, is_paid_subscriber: true, unsponsored: true})'],
  ['a key without a value', 'dataLayer.push({sponsored: {}, a: true})'],
  ['a value that ends before', 'x = {sponsored: ; true}; y = {sponsored: , true}; z = {sponsored: }, true'],
  ['a condition', 'x = sponsored ? true : 1; y = (sponsored: true)'],
  ['objects deeper than any page’s', `x = ${'{data:'.repeat(41)}{sponsored: true}`],
  ['code', 'if (isSponsored === true) { show({kind: "x"}) }'],
])('no flag: %s', (_name, script) => {
  expect(read(script).flag).toBeNull()
})

test.each([
  ['in its own words', 'dataLayer.push({isSponsored: true, sponsorName: "Corvane Bank"})', 'Corvane Bank'],
  [
    'the first of several',
    'dataLayer.push({sponsor: "Corvane Bank", advertiser: "Orlo", sponsored: 0})',
    'Corvane Bank',
  ],
  ['without a flag', 'dataLayer.push({page: {brand_partner: "Corvane Bank", sponsored: 0}})', 'Corvane Bank'],
  ['no name', 'dataLayer.push({sponsored: true, sponsor: "none", client: "a"})', null],
  ['markup', 'dataLayer.push({sponsored: true, sponsor: "Bank <b>"})', null],
  ['too long for a name', `dataLayer.push({sponsored: true, sponsor: "B${'a'.repeat(61)}"})`, null],
  ['longest', `dataLayer.push({sponsored: true, sponsor: "B${'a'.repeat(60)}"})`, `B${'a'.repeat(60)}`],
  ['of a box', 'dataLayer.push({sponsored: true, sidebar: {sponsor: "Corvane Bank"}})', null],
])('the sponsor: %s', (_name, script, sponsor) => {
  expect(read(script).sponsor).toBe(sponsor)
})

test.each([
  ['one that is loaded', '<script src="/a.js" type="text/plain">dataLayer.push({isSponsored:true})</script>'],
  ['structured data', '<script type="application/LD+json">{"isSponsored":true}</script>'],
  ['a bundle', `<script type="text/plain">dataLayer.push({isSponsored:true})//${' '.repeat(150_000)}</script>`],
  [
    'far behind others',
    `${'<script type="text/plain"></script>'.repeat(80)}<script type="text/plain">x={isSponsored:true}</script>`,
  ],
])('a script that isn’t looked at: %s', (_name, html) => {
  document.head.innerHTML = html
  expect(runAtOnce(readDataLayers(document, () => true))).toEqual({ flag: null, sponsor: null })
})

test('a script of many pairs is read in steps', () => {
  const steps = (pairs: number) => {
    document.head.innerHTML = `<script type="text/plain">dataLayer = {${'a: 1, '.repeat(pairs)}sponsored: true}</script>`
    return [...readDataLayers(document, () => false)].length
  }
  expect(steps(5_000) - steps(10)).toBeGreaterThan(10)
})
