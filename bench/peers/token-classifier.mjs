// A token classifier in transformers.js. Its models are downloaded from a hub, and the benchmarks run without a network: so its
// model is made here of our own network, which has the size asked for. Left of it are the encoder and the scores of each word
// piece; it is fed as a BERT is. Nothing is said about its answers: it isn't told the letter case, which ours is.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import onnxProto from 'onnx-proto'
import { cutGraph, embedWeights } from '../cut-graph.ts'
import { networkMeter } from '../network-meter.ts'

const { onnx } = onnxProto

const shipped = path.resolve(import.meta.dirname, '../../public/model')
const models = path.resolve(import.meta.dirname, 'node_modules/.cache/models')
const name = 'our-encoder'

/** As our network gives them: for each of source, cue, content the scores of outside, begins, inside. */
const labels = ['source', 'cue', 'content'].flatMap((part) => ['O', `B-${part}`, `I-${part}`])
/** As many pieces as an encoder of this kind takes at once; what is longer the pipeline cuts off. */
const longest = 512

/** The runtimes that transformers.js can be given in Node, on one thread, as ours. */
const runtimes = {
  /** The one that it uses in browsers, and which is ours: it is taken where `onnxruntime` stands in the global object. */
  async webAssembly() {
    const runtime = await import('onnxruntime-web/wasm')
    runtime.env.wasm.numThreads = 1
    // Else transformers.js has it downloaded.
    runtime.env.wasm.wasmPaths = new URL('.', import.meta.resolve('onnxruntime-web/wasm')).href
    // In Node transformers.js names the file; this runtime takes bytes.
    const create = async (file, options) => runtime.InferenceSession.create(await readFile(file), options)
    globalThis[Symbol.for('onnxruntime')] = { ...runtime, InferenceSession: { create } }
    return { device: 'auto' }
  },
  /** The one that it uses in Node, in machine code. */
  async native() {
    return { device: 'cpu', session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 } }
  },
}

/** The pipeline over a text paragraph by paragraph, as it can't take more; `taken` says what its network did. */
export async function tokenClassifier(runtime) {
  writeModel()
  const options = await runtimes[runtime]()
  const { env, pipeline } = await import('@huggingface/transformers')
  env.allowRemoteModels = false
  env.localModelPath = models
  const classify = await pipeline('token-classification', name, { dtype: 'q8', ...options })
  const meter = networkMeter()
  const { model } = classify
  const metered = (inputs) => {
    const pieces = inputs.input_ids.size
    if (pieces >= longest)
      throw new Error(`A paragraph has ${longest} pieces or more: what is cut off would not be measured.`)
    return meter.run(pieces, () => model(inputs))
  }
  classify.model = Object.assign(metered, { config: model.config })
  return {
    taken: meter.taken,
    async run(text) {
      let found = 0
      for (const paragraph of text.split('\n')) {
        if (paragraph.trim()) found += (await classify(paragraph)).length
      }
      return found
    },
  }
}

/** A folder as transformers.js expects it: the network in eight bits, its settings and its tokenizer. */
function writeModel() {
  const folder = path.join(models, name)
  mkdirSync(path.join(folder, 'onnx'), { recursive: true })
  writeFileSync(path.join(folder, 'onnx/model_quantized.onnx'), network())
  const json = {
    'config.json': settings(),
    'tokenizer.json': tokenizer(),
    'tokenizer_config.json': tokenizerSettings(),
  }
  for (const [file, value] of Object.entries(json)) writeFileSync(path.join(folder, file), JSON.stringify(value))
}

function network() {
  const model = onnx.ModelProto.decode(readFileSync(path.join(shipped, 'reader.onnx')))
  const { graph } = model
  cutGraph(graph, 'tags')
  embedWeights(graph, readFileSync(path.join(shipped, 'reader.weights')))
  const { INT32, INT64 } = onnx.TensorProto.DataType
  const rename = { ids: 'input_ids', features: 'token_type_ids' }
  for (const input of graph.input) {
    const to = [{ name: 'to', type: onnx.AttributeProto.AttributeType.INT, i: INT32 }]
    graph.node.unshift(
      onnx.NodeProto.create({ opType: 'Cast', input: [rename[input.name]], output: [input.name], attribute: to }),
    )
    input.name = rename[input.name]
    input.type.tensorType.elemType = INT64
  }
  graph.node.push(onnx.NodeProto.create({ opType: 'Identity', input: ['tags'], output: ['logits'] }))
  graph.output[0].name = 'logits'
  return onnx.ModelProto.encode(model).finish()
}

function settings() {
  const id2label = Object.fromEntries(labels.map((label, id) => [id, label]))
  return { model_type: 'bert', architectures: ['BertForTokenClassification'], id2label }
}

function tokenizerSettings() {
  return { tokenizer_class: 'BertTokenizer', do_lower_case: true, model_max_length: longest }
}

function tokenizer() {
  const pieces = readFileSync(path.join(shipped, 'vocabulary.txt'), 'utf8').trimEnd().split('\n')
  const vocab = Object.fromEntries(pieces.map((piece, id) => [piece, id]))
  const special = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]']
  return {
    version: '1.0',
    added_tokens: special.map((content) => ({ id: vocab[content], content, special: true, normalized: false })),
    normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, lowercase: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: { type: 'BertProcessing', cls: ['[CLS]', vocab['[CLS]']], sep: ['[SEP]', vocab['[SEP]']] },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab,
    },
  }
}
