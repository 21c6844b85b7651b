import type * as OnnxRuntime from 'onnxruntime-web/wasm'

/** One window of a story, as the network takes it. */
export interface ReaderFeeds {
  /** Numbers of the word pieces. */
  ids: Int32Array
  /** Letter case and quotation state of each piece. */
  features: Int32Array
  /** [sentences, pieces], by rows: 1 where a piece belongs to the sentence. */
  spans: Float32Array
  sentences: number
}

/** What the network says about a window, by rows. */
export interface ReaderOutputs {
  /** [pieces, 9]: for source, cue, content each the scores of outside, begins, inside. */
  tags: Float32Array
  /** [pieces, 256]: the vectors whose products tie a cue to its source and content. */
  links: Float32Array
  /** [sentences, 7]: scores of the labels in `ReaderSettings.labels`. */
  verdicts: Float32Array
  /** [pieces, 128]: the vectors whose products say whom a source means. */
  mentions: Float32Array
}

/** The network, loaded. Who makes it decides where it runs; the engine only asks it. */
export interface ReaderSession {
  run(feeds: ReaderFeeds): Promise<ReaderOutputs>
  /** Frees the memory of the network; it can't be asked again. */
  release(): Promise<void>
}

type Runtime = Pick<typeof OnnxRuntime, 'InferenceSession' | 'Tensor'>

/**
 * Loads the network into ONNX Runtime Web. The caller brings the runtime, set up for where it runs
 * (`env.wasm.numThreads`, `env.wasm.wasmPaths`), and the bytes of `reader.onnx`
 * and of `reader.weights`, which the former names.
 *
 * @throws Error of the runtime where the bytes are no network, or the weights are not its own, or WebAssembly is not allowed.
 */
export async function createReaderSession(
  runtime: Runtime,
  graph: Uint8Array,
  weights: Uint8Array,
): Promise<ReaderSession> {
  const session = await runtime.InferenceSession.create(graph, {
    executionProviders: ['wasm'],
    // Windows differ in size: memory patterns would be made anew for each.
    enableMemPattern: false,
    externalData: [{ path: 'reader.weights', data: weights }],
  })
  return {
    async run({ ids, features, spans, sentences }) {
      const size = ids.length
      const results = await session.run({
        ids: new runtime.Tensor('int32', ids, [1, size]),
        features: new runtime.Tensor('int32', features, [1, size]),
        spans: new runtime.Tensor('float32', spans, [1, sentences, size]),
      })
      return {
        tags: floats(results, 'tags'),
        links: floats(results, 'links'),
        verdicts: floats(results, 'verdicts'),
        mentions: floats(results, 'mentions'),
      }
    },
    release: () => session.release(),
  }
}

function floats(results: OnnxRuntime.InferenceSession.OnnxValueMapType, name: string): Float32Array {
  const data = results[name]?.data
  if (!(data instanceof Float32Array)) throw new Error(`the network gave no ${name}`)
  return data
}
