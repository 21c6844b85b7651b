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
  ['code', 'if (isSponsored === true) { show({kind: "x"}) }'],
])('no flag: %s', (_name, script) => {
  expect(read(script).flag).toBeNull()
})

test('the sponsor is read where it is named', () => {
  expect(read('dataLayer.push({isSponsored: true, sponsorName: "Corvane Bank"})').sponsor).toBe('Corvane Bank')
})
