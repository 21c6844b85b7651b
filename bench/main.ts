// npm run bench [-- text pages accuracy sizes] [--runs 5] [--every 1]: what a review costs and finds beside what people would use instead,
// printed and, when all parts were run, written to docs/benchmarks.md.
import { writeFileSync } from 'node:fs'
import { arch, cpus, loadavg } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { benchAccuracy } from './baseline-accuracy.ts'
import { benchPages } from './pages.ts'
import { installPeers } from './peers.ts'
import { benchSizes } from './sizes.ts'
import { benchText } from './text.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' }, every: { type: 'string', default: '1' } },
})

const parts: Record<string, { title: string; run: () => string | Promise<string> }> = {
  text: { title: 'Text', run: () => benchText(Number(values.runs)) },
  pages: { title: 'Pages', run: () => benchPages(Number(values.every)) },
  accuracy: { title: 'Accuracy', run: benchAccuracy },
  sizes: { title: 'Sizes', run: benchSizes },
}

async function main(): Promise<void> {
  const asked = positionals.length > 0 ? positionals : Object.keys(parts)
  const unknown = asked.filter((name) => !(name in parts))
  if (unknown.length > 0)
    throw new Error(`No part is called ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`)
  installPeers()
  const sections: string[] = []
  for (const name of asked) {
    const part = parts[name]
    if (part) sections.push(`## ${part.title}\n\n${await part.run()}`)
  }
  const [processor] = cpus()
  const machine = `${processor?.model.trim() || 'processor not named'} (${arch()}), ${cpus().length} cores, Node ${process.versions.node}; processes waiting for them while it ran: ${Math.round(loadavg()[2] ?? 0)}`
  const report = `# Benchmarks\n\nWritten by \`npm run bench\` (\`npm run bench -- text\`, \`pages\`, \`accuracy\` or \`sizes\` prints a part) on ${machine}.\n\n${sections.join('\n\n')}\n`
  console.log(report)
  if (positionals.length === 0) writeFileSync(path.resolve(import.meta.dirname, '../docs/benchmarks.md'), report)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
})
