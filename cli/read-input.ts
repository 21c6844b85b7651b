import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

/** A file as it was given: pages keep their bytes, because a page says itself how it is encoded. */
export type Input = { kind: 'page'; bytes: Buffer } | { kind: 'text'; text: string }

/**
 * Reads a saved page or a text. `-` is standard input, which is a page if it begins like one.
 *
 * @throws Error with a message for the user: no such file, not a page or text, empty.
 */
export async function readInput(file: string): Promise<Input> {
  const name = file.replace(/\.gz$/i, '')
  const stored = file === '-' ? await buffer(process.stdin) : await readStored(file)
  const bytes = name === file ? stored : await unpack(stored)
  if (bytes.length === 0) throw new Error('the file is empty')
  if (/\.html?$/i.test(name) || (file === '-' && beginsLikePage(bytes))) return { kind: 'page', bytes }
  if (/\.txt$/i.test(name) || file === '-') return { kind: 'text', text: decodeText(bytes) }
  throw new Error('neither a page (.html, .htm) nor a text (.txt)')
}

async function readStored(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw new Error('no such file')
    if (code === 'EISDIR') throw new Error('a folder, not a file')
    if (code === 'EACCES') throw new Error('no permission to read the file')
    throw error
  }
}

async function unpack(bytes: Buffer): Promise<Buffer> {
  return promisify(gunzip)(bytes).catch(() => {
    throw new Error('named .gz but not in gzip format')
  })
}

function decodeText(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Error('not a text in UTF-8')
  }
}

function beginsLikePage(bytes: Buffer): boolean {
  return /^\s*<(?:!doctype|html|head|body|!--|[a-z])/i.test(
    bytes
      .subarray(0, 1000)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  )
}
