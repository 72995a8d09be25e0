import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fetchLines, isPackedFile } from '../../../../src/cli/cohort/export/fetch-lines.js'
import type { ExportFile } from '../../../../src/cli/cohort/input/inputs.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'screen-export-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Longer than what is read at once, and no stretch of it like another. */
const text = Buffer.from(Array.from({ length: 900_000 }, (_, index) => `${index}\n`).join(''))

async function written(content: Uint8Array): Promise<ExportFile> {
  const path = join(folder, 'a.ndjson')
  await writeFile(path, content)
  const { size, mtimeNs } = await stat(path, { bigint: true })
  return { name: 'a.ndjson', inside: 'a.ndjson', path, size: Number(size), changed: String(mtimeNs), identity: '' }
}

describe('stretches of a file', () => {
  it.each([
    ['plain', text],
    ['packed', gzipSync(text, { level: 1 })],
  ])('are copied to where they are wanted, from a file that is %s', async (_what, content) => {
    const file = await written(content)
    expect(await isPackedFile(file)).toBe(content !== text)
    // far from each other, near, the same twice, across what is read at once, none, and the last
    const stretches = [
      [5_000_000, 20],
      [3, 7],
      [12, 5],
      [12, 5],
      [100_000, 600_000],
      [400, 0],
      [text.byteLength - 4, 4],
    ] as const
    const targets = stretches.map(([offset, length]) => ({ offset, length, target: new Uint8Array(length + 2), at: 1 }))
    await fetchLines(file, targets)
    for (const { offset, length, target } of targets) {
      const stretch = text.subarray(offset, offset + length)
      expect(Buffer.concat([Uint8Array.of(0), stretch, Uint8Array.of(0)]).equals(target), `from ${offset}`).toBe(true)
    }
  })

  it('are not taken from a file that was changed since, or is gone', async () => {
    const file = await written(text)
    const wanted = [{ offset: 0, length: 1, target: new Uint8Array(1), at: 0 }]
    await expect(fetchLines({ ...file, changed: '0' }, wanted)).rejects.toThrow(
      'a.ndjson: was changed while it was read',
    )
    await expect(fetchLines({ ...file, size: 1 }, wanted)).rejects.toThrow('was changed while it was read')
    await rm(file.path)
    await expect(fetchLines(file, wanted)).rejects.toThrow('a.ndjson: cannot be read')
    await expect(isPackedFile(file)).rejects.toThrow('a.ndjson: cannot be read')
  })
})
