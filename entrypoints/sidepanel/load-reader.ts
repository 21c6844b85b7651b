import wasmAddress from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url'
import * as runtime from 'onnxruntime-web/wasm'
import { createReaderSession } from '../../claims/reader/session.ts'
import { type ReaderModel, readerModel } from '../../claims/reader/settings.ts'

let loading: Promise<ReaderModel> | null = null

/** The reader from the extension's own package, kept for the next story. A failed start is tried anew. */
export function loadReader(): Promise<ReaderModel> {
  loading ??= load().catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

async function load(): Promise<ReaderModel> {
  runtime.env.wasm.numThreads = 1
  runtime.env.wasm.wasmPaths = { wasm: new URL(wasmAddress, self.location.origin).href }
  const part = async (name: string) => {
    const response = await fetch(new URL(`${import.meta.env.BASE_URL}model/${name}`, self.location.origin))
    if (!response.ok) throw new Error(`The reader's ${name} is missing from the package.`)
    return response
  }
  const text = async (name: string) => (await part(name)).text()
  const bytes = async (name: string) => new Uint8Array(await (await part(name)).arrayBuffer())
  const [settings, vocabulary, graph, weights] = await Promise.all([
    text('reader.json'),
    text('vocabulary.txt'),
    bytes('reader.onnx'),
    bytes('reader.weights'),
  ])
  return readerModel(settings, vocabulary, await createReaderSession(runtime, graph, weights))
}
