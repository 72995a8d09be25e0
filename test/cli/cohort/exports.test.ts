import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type * as vocabulary from '../../../src/criteria/vocabulary/read.js'
import { condition, lines, patient } from './exported.js'
import { inFolder } from './in-folder.js'

vi.mock('../../../src/criteria/vocabulary/read.js', async (original) =>
  (await import('../vocabulary-once.js')).readingOnce(await original<typeof vocabulary>()),
)

const { folder, screen, read } = inFolder()

async function write(name: string, content: string | Uint8Array): Promise<void> {
  await writeFile(join(folder(), name), content)
}

/** What became of each patient, in the order of the output. */
function verdicts(out: string): string[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { patient: id, trials } = JSON.parse(line) as {
        readonly patient: string
        readonly trials: readonly { readonly violated: readonly string[]; readonly unknown: readonly string[] }[]
      }
      const [first] = trials
      return `${id}: ${first?.violated.join(' ') ?? ''}; ${first?.unknown.join(' ') ?? ''}`
    })
}

/** The lines on standard error before the table. */
function notes(err: string): string[] {
  return (err.split('\n\n')[0] ?? '').split('\n').filter((line) => line !== '')
}

describe('a folder with an export', () => {
  beforeEach(async () => {
    await mkdir(join(folder(), 'export', 'site'), { recursive: true })
    await write('export/Patient.ndjson', lines(patient('a'), patient('b')))
    await write('export/Condition.1.ndjson', lines(condition('b', 'tuberculosis'), condition('a', 'gout')))
    await write('export/site/Condition.2.ndjson.gz', gzipSync(lines(condition('a', 'tuberculosis'))))
  })

  it('is screened patient by patient, with any number of workers', async () => {
    const one = await screen(['export', '--workers', '1'])
    expect(one.code).toBe(0)
    expect(verdicts(one.world.printed.out)).toEqual(['a: E2; I2 E1', 'b: E2; I2 E1'])
    expect((await screen(['export/'])).world.printed.out).toBe(one.world.printed.out)
    const named = await screen([
      'export/Condition.1.ndjson',
      'export/site/Condition.2.ndjson.gz',
      'export/Patient.ndjson',
    ])
    expect(verdicts(named.world.printed.out)).toEqual(verdicts(one.world.printed.out))
  })

  it('is one of several, which have nothing to do with each other', async () => {
    await mkdir(join(folder(), 'other'))
    await write('other/P.ndjson', lines(patient('a')))
    const { code, world } = await screen(['in.ndjson', 'other', 'export'])
    expect(code).toBe(1)
    expect(verdicts(world.printed.out).slice(-3)).toEqual(['a: ; I2 E1 E2', 'a: E2; I2 E1', 'b: E2; I2 E1'])
  })

  it('may have other things in it', async () => {
    await write('export/manifest.json', '{ "transactionTime": "2026-03-01", "output": [] }')
    await write('export/log.ndjson', lines('{"exportId":"7"}'))
    await write('export/empty.ndjson', '')
    await write('export/bundle.json', JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: patient('c') }] }))
    const { code, world } = await screen(['export'])
    expect(code).toBe(0)
    expect(verdicts(world.printed.out)).toEqual(['a: E2; I2 E1', 'b: E2; I2 E1', 'c: ; I2 E1 E2'])
    expect(notes(world.printed.err)).toEqual([
      'left out, because they lie beside an export and are no FHIR: export/log.ndjson, export/manifest.json',
    ])
  })

  it('has lines that cannot be used, which are rejected with their file and line', async () => {
    await write(
      'export/Condition.1.ndjson',
      lines(condition('b', 'gout'), '{"resourceType":"Condition",', '{"resource":1}', condition('a', 'gout')),
    )
    await write('export/Z.ndjson', lines(patient('b'), { resourceType: 'Bundle', type: 'batch' }))
    await write(
      'export/Y.ndjson',
      Buffer.concat([Buffer.from(lines(condition('a', 'gout'))), Uint8Array.of(0x7b, 0xff)]),
    )
    const { code, world } = await screen(['export', '--rejects', 'rejects', '--summary', 'summary.json'])
    expect(code).toBe(1)
    const rejects = (await read('rejects'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
    expect(rejects).toEqual([
      expect.objectContaining({
        file: 'export/Condition.1.ndjson',
        line: 2,
        text: '{"resourceType":"Condition",\n',
        problems: [expect.objectContaining({ file: 'export/Condition.1.ndjson', line: 2, column: 29 })],
      }),
      expect.objectContaining({ file: 'export/Condition.1.ndjson', line: 3, reason: 'this is no FHIR resource' }),
      expect.objectContaining({ file: 'export/Y.ndjson', line: 2, reason: 'is not UTF-8 text', base64: 'e/8K' }),
      expect.objectContaining({
        file: 'export/Z.ndjson',
        line: 1,
        reason: 'the patient of this id stands already in export/Patient.ndjson:2',
      }),
      expect.objectContaining({ line: 2, reason: 'this is a Bundle among resources that stand alone' }),
    ])
    const { input } = JSON.parse(await read('summary.json')) as { readonly input: object }
    expect(input).toMatchObject({ records: 7, screened: 2, rejected: 5, withWarnings: 2 })
    // what could not be read may have been anybody's
    expect(verdicts(world.printed.out)).toEqual(['a: E2; I2 E1', 'b: ; I2 E1 E2'])
  })

  it.each([
    [
      'of another version',
      { ...condition('a', 'gout'), assertedDate: '2020' },
      'this is FHIR STU3, and only R4 is read',
    ],
    ['a key twice', '{"resourceType":"Condition","id":"1","id":"2","subject":{"reference":"Patient/a"}}', "'id'"],
  ])('rejects a patient with a resource that is %s, and names it', async (_what, line, message) => {
    await write('export/Z.ndjson', lines(condition('b', 'gout'), line))
    const { code, world } = await screen(['export', '--workers', '1'])
    expect(code).toBe(1)
    expect(verdicts(world.printed.out)).toEqual(['b: E2; I2 E1'])
    expect(world.printed.err).toMatch(/^rejected: export\/Z\.ndjson:2:\d+: /u)
    expect(world.printed.err).toContain(message)
  })

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -12), 'is gzip, and breaks off before its end'],
    ['damaged', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(40, 7)]), 'is damaged gzip'],
    ['another text', () => Buffer.from('\uFEFFa', 'utf16le'), 'is UTF-16 text'],
  ])('is not screened where a file is %s', async (_what, broken, message) => {
    const name = 'export/site/Condition.2.ndjson.gz'
    const large = lines(...Array.from({ length: 3000 }, (_, index) => condition('a', `gout ${index}`)))
    await write(name, broken(gzipSync(large)))
    const { code, world } = await screen(['export'])
    expect({ code, out: world.printed.out }).toEqual({ code: 2, out: '' })
    expect(world.printed.err).toContain(`${name}: error: ${message}`)
  })

  it('is not written over', async () => {
    const { code, world } = await screen(['export', '--out', 'export/Patient.ndjson'])
    expect(code).toBe(2)
    expect(world.printed.err).toContain('--out: error: export/Patient.ndjson')
    expect(await read('export/Patient.ndjson')).toBe(lines(patient('a'), patient('b')))
  })

  it('cannot come from a pipe, which is read only once', async () => {
    const input = await readFile(join(folder(), 'export/Condition.1.ndjson'))
    const { code, world } = await screen(['-'], { input: Buffer.concat([Buffer.from('\n'), input]) })
    expect({ code, out: world.printed.out }).toEqual({ code: 2, out: '' })
    expect(world.printed.err).toBe(
      'standard input: error: has FHIR resources that stand alone, which are put together by patient only from files\n' +
        '  name the files, or the folder of the export\n',
    )
  })
})
