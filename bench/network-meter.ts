import { processorTime } from './measure.ts'

/** What a network did within some work. */
export interface NetworkShare {
  /** Milliseconds of processor time. */
  time: number
  /** Word pieces that it was given, those that it was given twice counted twice. */
  pieces: number
}

/** Measures a network from around it. */
export interface NetworkMeter {
  run<Outputs>(pieces: number, network: () => Promise<Outputs>): Promise<Outputs>
  /** Since it was asked the last time. */
  taken(): NetworkShare
}

export function networkMeter(): NetworkMeter {
  let share: NetworkShare = { time: 0, pieces: 0 }
  return {
    async run(pieces, network) {
      const start = processorTime()
      const outputs = await network()
      share.time += processorTime() - start
      share.pieces += pieces
      return outputs
    },
    taken() {
      const since = share
      share = { time: 0, pieces: 0 }
      return since
    },
  }
}
