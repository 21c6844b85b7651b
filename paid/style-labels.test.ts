// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { runAtOnce } from '../types/steps.ts'
import { elementsWithStyleText } from './style-labels.ts'

test('elements that a style sheet writes words into are found, whatever they are called', () => {
  document.head.innerHTML =
    '<style>.x1y2::before { content: "Advertisement" } .icon::after { content: "›" } @media screen { .z::after { content: "Anzeige" } }</style>'
  document.body.innerHTML = '<div class="x1y2"></div><p class="icon"></p><div class="z"></div>'
  expect([...runAtOnce(elementsWithStyleText(document))].map((element) => element.className)).toEqual(['x1y2', 'z'])
})
