/** As far as it is read here, of a graph of https://github.com/onnx/onnx/blob/main/onnx/onnx.proto as `onnx-proto` decodes it. */
export interface Graph {
  node: Array<{ input: string[]; output: string[] }>
  initializer: Weights[]
  input: Array<{ name: string }>
  output: Array<{ name: string }>
}

interface Weights {
  name: string
  rawData: Uint8Array
  /** Where the bytes are: 1 is a file beside the graph, 0 the graph. */
  dataLocation: number
  externalData: Array<{ key: string; value: string }>
}

/** Takes out of the graph whatever does not lead to the output of that name: other outputs, their nodes, weights and inputs. */
export function cutGraph(graph: Graph, output: string): void {
  const needed = new Set([output])
  // Nodes stand after those whose outputs they take.
  graph.node = graph.node
    .reverse()
    .filter((node) => {
      if (!node.output.some((name) => needed.has(name))) return false
      for (const name of node.input) needed.add(name)
      return true
    })
    .reverse()
  const isNeeded = ({ name }: { name: string }) => needed.has(name)
  graph.initializer = graph.initializer.filter(isNeeded)
  graph.input = graph.input.filter(isNeeded)
  graph.output = graph.output.filter(({ name }) => name === output)
}

/** Puts the weights that lie in the file beside the graph into the graph itself. */
export function embedWeights(graph: Graph, file: Uint8Array): void {
  for (const weights of graph.initializer) {
    if (weights.dataLocation !== 1) continue
    const entry = (key: string) => Number(weights.externalData.find((one) => one.key === key)?.value ?? 0)
    weights.rawData = file.subarray(entry('offset'), entry('offset') + entry('length'))
    weights.dataLocation = 0
    weights.externalData = []
  }
}
