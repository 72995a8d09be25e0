import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readText, readTextFile } from '../../../src/cli/files/read-text.js'
import { InputError } from '../../../src/kernel/diagnostic.js'
import { formatDiagnostics } from '../../../src/report/diagnostics/diagnostic.js'

async function* chunks(...parts: readonly number[][]): AsyncIterable<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(Uint8Array.from(part))
}

async function complaint(work: Promise<string>): Promise<string> {
  try {
    return await work
  } catch (error) {
    if (error instanceof InputError) return formatDiagnostics(error.diagnostics)
    throw error
  }
}

describe('the text of a stream', () => {
  it('joins characters that are split over chunks', async () => {
    expect(await readText('p', chunks([0x53, 0xc3], [0xb6]))).toBe('Sö')
  })

  it('keeps a byte-order mark for the reader to see', async () => {
    expect(await readText('p', chunks([0xef, 0xbb, 0xbf, 0x7b]))).toBe('\uFEFF{')
  })

  it('says where the first byte stands that is no UTF-8', async () => {
    const latin1 = Array.from('{\r\n  "name": "Sj\u00F6gren"\r\n}', (character) => character.charCodeAt(0))
    expect(await complaint(readText('p.json', chunks(latin1)))).toBe(
      [
        'p.json:2:14: error: is not UTF-8 text',
        '  2 |     "Sj\uFFFDgren"',
        '    |        ^',
        '  save it as UTF-8',
        '',
      ].join('\n'),
    )
  })

  it.each([
    ['{ "a": "M\u00FCller", "note": "secret" }', '    "M\uFFFDller"'],
    ['title: S\u00E9rie de cas', '    S\uFFFDrie'],
    ['"a": \u00FC', '    \uFFFD'],
  ])('shows of %j only the text in which that byte stands', async (line, shown) => {
    const bytes = Array.from(line, (character) => character.charCodeAt(0))
    expect((await complaint(readText('p', chunks(bytes)))).split('\n')[1]?.replace('  1 | ', '')).toBe(shown)
  })

  it('finds it in a line of millions of letters that a space ends', async () => {
    const bytes = Buffer.concat([Buffer.from(`${'a'.repeat(4_000_000)} `), Buffer.from([0xff])])
    expect(await complaint(readText('p', Readable.from([bytes])))).toContain('p:1:4000002: error: is not UTF-8 text')
  })

  it('names a file that is no text', async () => {
    expect(await complaint(readText('p.json.gz', chunks([0x1f, 0x8b, 0x08])))).toBe(
      'p.json.gz: error: is packed with gzip\n  unpack it first; screen cohort reads it as it is\n',
    )
  })

  it.each([
    ['little-endian UTF-16 by its mark', [0xff, 0xfe, 0x7b, 0x00]],
    ['big-endian UTF-16 by its mark', [0xfe, 0xff, 0x00, 0x7b]],
    ['UTF-16 without a mark by its zeros', [0x7b, 0x00, 0x7d, 0x00]],
  ])('knows %s', async (_kind, bytes) => {
    expect(await complaint(readText('p.json', chunks(bytes)))).toBe(
      'p.json: error: is UTF-16 text\n  save it as UTF-8\n',
    )
  })

  it('ends at its limit', async () => {
    const endless = (async function* (): AsyncIterable<Uint8Array> {
      for (;;) yield await Promise.resolve(new Uint8Array(64 * 1024 * 1024))
    })()
    expect(await complaint(readText('p', endless))).toBe(
      'p: error: is larger than 256 MiB\n  give one patient a file\n',
    )
  })
})

describe('the text of a file', () => {
  it.each([
    ['/nowhere/p.json', 'there is no such file'],
    ['/dev/null/p.json', 'there is no such file'],
    ['/tmp', 'is a folder, not a file\n  name the files in it'],
  ])('is refused: %s', async (path, message) => {
    expect(await complaint(readTextFile('p.json', path))).toBe(`p.json: error: ${message}\n`)
  })
})
