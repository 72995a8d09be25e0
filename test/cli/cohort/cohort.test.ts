import { mkdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { summarySchema } from '../../../src/screening/cohort/summary-schema.js'
import type * as vocabulary from '../../../src/criteria/vocabulary/read.js'
import { inFolder } from './in-folder.js'

vi.mock('../../../src/criteria/vocabulary/read.js', async (original) =>
  (await import('../vocabulary-once.js')).readingOnce(await original<typeof vocabulary>()),
)

const { folder, screen, read, files } = inFolder()

describe('the outputs of a cohort', () => {
  it('are files that only the user may read, with nothing left beside them', async () => {
    const words = ['--out', 'out', '--csv', 'csv', '--rejects', 'rejects', '--summary', 'summary.json']
    const { code, world } = await screen(['in.ndjson', ...words])
    expect({ code, out: world.printed.out }).toEqual({ code: 1, out: '' })
    expect(await files()).toEqual(['csv', 'in.ndjson', 'out', 'rejects', 'summary.json'])
    for (const name of ['csv', 'out', 'rejects', 'summary.json']) {
      expect((await stat(join(folder(), name))).mode & 0o777, name).toBe(0o600)
    }
    expect(await read('out')).toBe((await screen(['in.ndjson'])).world.printed.out)
  })

  it('have a line for every patient, and one for every record that was rejected', async () => {
    await screen(['in.ndjson', '--out', 'out', '--rejects', 'rejects', '--summary', 'summary.json', '--csv', 'csv'])
    const lines = (await read('in.ndjson')).split('\n')
    const rejects = (await read('rejects'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    const summary = summarySchema.parse(JSON.parse(await read('summary.json')))
    const screened = (await read('out')).trimEnd().split('\n').length
    expect(summary.input).toEqual({
      records: screened + rejects.length,
      screened,
      rejected: 2,
      blankLines: 1,
      repeatedIds: 1,
      withWarnings: 1,
    })
    expect((await read('csv')).trimEnd().split('\n')).toHaveLength(1 + screened)
    for (const { line, offset, length, text } of rejects) {
      expect(text).toBe(lines[Number(line) - 1])
      const bytes = Buffer.from(await read('in.ndjson'))
      expect(bytes.subarray(Number(offset), Number(offset) + Number(length)).toString()).toBe(text)
    }
    expect(rejects[0]).toMatchObject({ file: 'in.ndjson', line: 5, reason: "/age: expected a number, found 'forty'" })
  })

  it.each(['--csv', '--rejects', '--summary'])('have no journal in their place: %s', async (option) => {
    const { code, world } = await screen(['in.ndjson', '--out', 'out', option, 'out.journal'])
    expect(code).toBe(2)
    expect(world.printed.err).toContain(`${option}: error: out.journal is what the journal of --out is called`)
    expect(await files()).toEqual(['in.ndjson'])
  })

  it('have no journal in the place of an input', async () => {
    await rename(join(folder(), 'in.ndjson'), join(folder(), 'out.journal'))
    const { code, world } = await screen(['out.journal', '--out', 'out'])
    expect(code).toBe(2)
    expect(world.printed.err).toContain('--out: error: the journal of out would be called out.journal, which is one')
  })

  it('have what a spreadsheet would take for a formula as text', async () => {
    await writeFile(join(folder(), 'in.ndjson'), '{"id":"=1+1","age":40}\n{"id":"a,\\"b\\"","age":9}\n{"id":"a\\rb"}\n')
    await screen(['in.ndjson', '--csv', 'csv', '--quiet'])
    const [head, formula, quoted, returned] = (await read('csv')).split('\n')
    expect(head).toMatch(/^patient,as of,INVENTED-1,INVENTED-1 decided by,INVENTED-1 clears on,INVENTED-2/u)
    expect(formula).toMatch(/^'=1\+1,2026-03-01,undetermined,I2 E1 E2,,/u)
    expect(quoted).toMatch(/^"a,""b""",2026-03-01,ineligible,I1,2034-03-02,/u)
    expect(returned).toMatch(/^a\\u000Db,2026-03-01,/u)
  })

  it('keep the bytes of a record that is no text', async () => {
    await writeFile(join(folder(), 'in.ndjson'), Uint8Array.of(0x7b, 0xff, 0x7d))
    await screen(['in.ndjson', '--rejects', 'rejects', '--quiet'])
    expect(JSON.parse(await read('rejects'))).toMatchObject({ reason: 'is not UTF-8 text', base64: 'e/99' })
  })

  it('are the same from gzip, from standard input, and from both', async () => {
    const plain = (await screen(['in.ndjson', '--quiet'])).world.printed.out.replaceAll('in.ndjson:8', 'X:8')
    const bytes = gzipSync(await readFile(join(folder(), 'in.ndjson')))
    await writeFile(join(folder(), 'packed.ndjson.gz'), bytes)
    const packed = await screen(['packed.ndjson.gz', '--quiet'])
    const piped = await screen(['-', '--quiet', '--workers', '1'], { input: bytes })
    expect(packed.world.printed.out.replaceAll('packed.ndjson.gz:8', 'X:8')).toBe(plain)
    expect(piped.world.printed.out.replaceAll('standard input:8', 'X:8')).toBe(plain)
  })

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -12), 'is gzip, and breaks off before its end'],
    ['damaged', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 12), Buffer.alloc(40, 7)]), 'is damaged gzip'],
  ])('are not complete when gzip is %s', async (_what, damage, message) => {
    await writeFile(join(folder(), 'bad.gz'), damage(gzipSync(await readFile(join(folder(), 'in.ndjson')))))
    const { code, world } = await screen(['bad.gz', '--out', 'out', '--quiet'])
    expect(code).toBe(2)
    expect(world.printed.err).toContain(`bad.gz: error: ${message}`)
    expect(await files()).not.toContain('out')
  })

  it('lose no file that should hold a patient, and holds nothing or UTF-16', async () => {
    await mkdir(join(folder(), 'all'))
    await writeFile(join(folder(), 'all', '1.json'), '')
    await writeFile(join(folder(), 'all', '2.json'), Buffer.from('\uFEFF{}', 'utf16le'))
    await writeFile(join(folder(), 'all', '3.json'), '{"id":"whole"}')
    const { code, world } = await screen(['all', '--rejects', 'rejects', '--quiet'])
    expect({ code, err: world.printed.err }).toEqual({ code: 1, err: '' })
    expect(world.printed.out).toMatch(/^\{"patient":"whole",[^\n]*\n$/u)
    const rejects = (await read('rejects')).trimEnd().split('\n')
    expect(rejects.map((line) => JSON.parse(line) as object)).toMatchObject([
      { file: 'all/1.json', length: 0, reason: 'there is nothing in it' },
      { file: 'all/2.json', reason: 'is UTF-16 text' },
    ])
  })

  it('are refused where a folder has links that lead to no file', async () => {
    await mkdir(join(folder(), 'links'))
    await symlink('nothing', join(folder(), 'links', '1.json'))
    const { code, world } = await screen(['links', '--quiet'])
    expect({ code, err: world.printed.err }).toEqual({
      code: 2,
      err: 'links/1.json: error: is a link that leads to no file\n  mend it or take it away\n',
    })
  })

  it('refuse UTF-16 as a whole', async () => {
    await writeFile(join(folder(), 'utf16.ndjson'), Buffer.from('\uFEFF{}', 'utf16le'))
    const { code, world } = await screen(['utf16.ndjson', '--quiet'])
    expect({ code, err: world.printed.err }).toEqual({
      code: 2,
      err: 'utf16.ndjson: error: is UTF-16 text\n  save it as UTF-8\n',
    })
  })
})
