import { expect, it } from 'vitest'
import { processorTime } from './measure.ts'
import { networkMeter } from './network-meter.ts'

const work = (milliseconds: number) => {
  const end = processorTime() + milliseconds
  while (processorTime() < end);
}

it('adds up what the network did, passes on what it gave, and begins anew when asked', async () => {
  const meter = networkMeter()
  const outputs = await meter.run(3, async () => {
    work(20)
    return 'scores'
  })
  await meter.run(4, async () => work(20))
  expect(outputs).toBe('scores')
  const { time, pieces } = meter.taken()
  expect(pieces).toBe(7)
  expect(time).toBeGreaterThanOrEqual(40)
  expect(meter.taken()).toEqual({ time: 0, pieces: 0 })
})

it('does not count the work around the network', async () => {
  const meter = networkMeter()
  work(200)
  await meter.run(1, async () => undefined)
  expect(meter.taken().time).toBeLessThan(100)
})
