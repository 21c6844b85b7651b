import { expect, it } from 'vitest'
import { cutGraph, embedWeights, type Graph } from './cut-graph.ts'

const beside = (name: string, offset: number, length: number): Graph['initializer'][number] => ({
  name,
  rawData: new Uint8Array(),
  dataLocation: 1,
  externalData: [
    { key: 'location', value: 'network.weights' },
    { key: 'offset', value: String(offset) },
    { key: 'length', value: String(length) },
  ],
})

/** An encoder with two heads, each with weights; the second also takes spans. */
const graph = (): Graph => ({
  node: [
    { input: ['ids', 'words'], output: ['encoded'] },
    { input: ['encoded', 'tag weights'], output: ['tags'] },
    { input: ['encoded', 'spans'], output: ['pooled'] },
    { input: ['pooled', 'verdict weights'], output: ['verdicts'] },
  ],
  initializer: [beside('words', 0, 2), beside('verdict weights', 2, 3), beside('tag weights', 5, 1)],
  input: [{ name: 'ids' }, { name: 'spans' }],
  output: [{ name: 'tags' }, { name: 'verdicts' }],
})

it('leaves what leads to the output, in its order, and nothing else', () => {
  const cut = graph()
  cutGraph(cut, 'tags')
  expect(cut.node.map(({ output }) => output[0])).toEqual(['encoded', 'tags'])
  expect(cut.initializer.map(({ name }) => name)).toEqual(['words', 'tag weights'])
  expect(cut.input).toEqual([{ name: 'ids' }])
  expect(cut.output).toEqual([{ name: 'tags' }])
})

it('keeps a node of which only one of several outputs is needed', () => {
  const cut = graph()
  cut.node[0]?.output.unshift('lengths')
  cutGraph(cut, 'tags')
  expect(cut.node).toHaveLength(2)
})

it('puts the weights of the file into the graph, each at its place', () => {
  const whole = graph()
  whole.initializer.push({ name: 'one', rawData: Uint8Array.of(9), dataLocation: 0, externalData: [] })
  embedWeights(whole, Uint8Array.of(1, 2, 3, 4, 5, 6, 7))
  expect(whole.initializer.map(({ rawData }) => [...rawData])).toEqual([[1, 2], [3, 4, 5], [6], [9]])
  expect(
    whole.initializer.every(({ dataLocation, externalData }) => dataLocation === 0 && externalData.length === 0),
  ).toBe(true)
})
