// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { boxRules } from './box-rules.ts'
import { boxRuleFor } from './boxes.ts'

function ruleOf(html: string): string | null {
  document.body.innerHTML = html
  return boxRuleFor(document.body.firstElementChild as Element)?.id ?? null
}

/** For each rule, boxes as publishers name them. */
const boxes: Record<string, string[]> = {
  'for-screen-readers': ['<p class="sr-only">', '<span class="u-visually-hidden">'],
  caption: [
    '<figcaption>',
    '<p class="wp-caption-text">',
    '<div class="ArticleImage__photoCredit">',
    '<span class="image-caption">',
  ],
  'pull-quote': ['<div class="c-pullquote">', '<blockquote class="pull-quote">'],
  comments: ['<section id="comments">', '<div id="disqus_thread">', '<div class="comment-list">'],
  newsletter: ['<div class="newsletter-signup">', '<div class="c-newsletter">'],
  wall: ['<div class="regwall">', '<div class="donate">'],
  consent: ['<div id="onetrust-consent-sdk">', '<div class="cookie-banner">'],
  share: ['<ul class="social-share">', '<div class="sharedaddy">'],
  related: [
    '<div class="related-posts">',
    '<div class="read-more">',
    '<div id="taboola-below">',
    '<section data-testid="recommended">',
  ],
  advertisement: ['<div class="ad-slot">', '<div class="advertisement">', '<ins class="adsbygoogle">'],
  byline: ['<address>', '<p class="byline">', '<div class="author-bio">', '<span class="c-byline__author">'],
  dateline: ['<p class="published-date">', '<div class="entry-meta">', '<span class="timestamp">'],
  topics: ['<ul class="tags">', '<p class="kicker">', '<div class="topic-list">'],
  player: ['<div class="video-player">', '<div class="jwplayer">'],
  rating: ['<div class="feedback">', '<div class="poll">'],
  copyright: ['<p class="copyright">', '<div class="disclaimer">'],
  contents: ['<div class="toc">', '<a class="skip-link">'],
  correction: ['<p class="correction">', '<div class="editors-note">'],
  deck: ['<h2 class="standfirst">', '<p class="article-deck">', '<p class="subtitle">'],
  navigation: ['<nav>', '<footer>', '<div role="dialog">', '<ul class="menu">'],
  beside: ['<aside>'],
  form: ['<form>', '<fieldset>'],
}

test('every rule has its examples here', () => {
  expect(boxRules.map(({ id }) => id).filter((id) => !boxes[id])).toEqual([])
})

describe.each(Object.entries(boxes))('%s', (id, examples) => {
  test.each(examples)('%s', (html) => {
    expect(ruleOf(html)).toBe(id)
  })
})

test.each([
  '<p>',
  '<p class="story-text">',
  '<div class="article-body">',
  '<div class="commentary">',
  '<div class="reader">',
  '<div class="download">',
  '<div class="adventure">',
  '<div class="navy-story">',
  '<div class="unrelated">',
  '<div class="candidate">',
  '<div class="authority">',
  '<div class="captain">',
  '<div class="shareholders">',
  '<blockquote class="quote">',
  '<p class="intro">',
])('a box of the story is none of them: %s', (html) => {
  expect(ruleOf(html)).toBeNull()
})
