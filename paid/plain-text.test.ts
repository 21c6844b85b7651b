// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { namesOf } from './plain-text.ts'

it('asks a form for its own names where its fields are called like its properties', () => {
  document.body.innerHTML = '<form id="ask" class="ad-box wide"><input name="id"><input name="classList"></form>'
  const [form] = document.forms
  expect(form && namesOf(form)).toEqual(['ask', 'ad-box', 'wide'])
})
