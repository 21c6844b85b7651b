// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { runAtOnce } from '../../types/steps.ts'
import { collectFlow } from '../flow/collect-flow.ts'
import { staticRendering } from '../rendering/static-rendering.ts'
import { assembleStory } from './assemble-story.ts'
import { chooseBlocks } from './story-blocks.ts'
import { findStoryScope } from './story-scope.ts'

const sentence =
  'The council voted on Tuesday to close the old bridge, said Jane Roe, its engineer, after months of delay. '
const paragraphs = `<p>${sentence}</p>`.repeat(6)

function storyWith(box: string) {
  document.body.innerHTML = `<article>${paragraphs}${box}${paragraphs}</article>`
  const flow = collectFlow(document.body, staticRendering(document))
  const scope = findStoryScope(flow, null)
  if (!scope) throw new Error('no story found')
  const paidElements = Array.from(document.querySelectorAll('.box'))
  return assembleStory(runAtOnce(chooseBlocks(flow, scope, { headline: '', paidElements })), scope.region).story
}

test('a paid box beside the story stays out of it', () => {
  const { text, blocks } = storyWith(
    '<div class="box"><p>Our new phone is the fastest phone that was ever made, buyers say.</p></div>',
  )
  expect(text).not.toContain('fastest phone')
  expect(blocks.every(({ paid }) => !paid)).toBe(true)
})

test('a paid stretch of the story is read, and marked as paid', () => {
  const passage =
    'Our new phone is the fastest phone that was ever made, and it lasts for nine days, buyers say. '.repeat(3)
  const { text, blocks } = storyWith(`<div class="box ad-slot"><p>${passage}</p></div>`)
  expect(blocks.filter(({ paid }) => paid).map(({ start, end }) => text.slice(start, end))).toEqual([passage.trim()])
})
