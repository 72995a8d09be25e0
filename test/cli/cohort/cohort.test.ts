import { copyFile, mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../../src/cli/main.js'
import { summarySchema } from '../../../src/screening/cohort/summary-schema.js'
import type * as vocabulary from '../../../src/criteria/vocabulary/read.js'
import { fakeWorld, type FakeWorld } from '../fake-world.js'

vi.mock('../../../src/criteria/vocabulary/read.js', async (original) =>
  (await import('../vocabulary-once.js')).readingOnce(await original<typeof vocabulary>()),
)

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url))
const SAME = ['--criteria', `${FIXTURES}/criteria`, '--as-of', '2026-03-01', '--brief']

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'screen-cohort-'))
  await copyFile(`${FIXTURES}/cohort.ndjson`, join(folder, 'in.ndjson'))
})

afterEach(() => rm(folder, { recursive: true }))

interface Run {
  readonly code: number
  readonly world: FakeWorld
}

async function screen(words: readonly string[], given: Partial<Parameters<typeof fakeWorld>[0]> = {}): Promise<Run> {
  const world = fakeWorld({ folder, ...given })
  return { code: await main(['cohort', ...words, ...SAME], world), world }
}

const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8')
const files = (): Promise<string[]> => readdir(folder)
const stopped = AbortSignal.abort()

describe('the outputs of a cohort', () => {
  it('are files that only the user may read, with nothing left beside them', async () => {
    const words = ['--out', 'out', '--csv', 'csv', '--rejects', 'rejects', '--summary', 'summary.json']
    const { code, world } = await screen(['in.ndjson', ...words])
    expect({ code, out: world.printed.out }).toEqual({ code: 1, out: '' })
    expect(await files()).toEqual(['csv', 'in.ndjson', 'out', 'rejects', 'summary.json'])
    for (const name of ['csv', 'out', 'rejects', 'summary.json']) {
      expect((await stat(join(folder, name))).mode & 0o777, name).toBe(0o600)
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

  it('have what a spreadsheet would take for a formula as text', async () => {
    await writeFile(join(folder, 'in.ndjson'), '{"id":"=1+1","age":40}\n{"id":"a,\\"b\\"","age":9}\n')
    await screen(['in.ndjson', '--csv', 'csv', '--quiet'])
    const [head, formula, quoted] = (await read('csv')).split('\n')
    expect(head).toMatch(/^patient,as of,INVENTED-1,INVENTED-1 decided by,INVENTED-1 clears on,INVENTED-2/u)
    expect(formula).toMatch(/^'=1\+1,2026-03-01,undetermined,I2 E1 E2,,/u)
    expect(quoted).toMatch(/^"a,""b""",2026-03-01,ineligible,I1,2034-03-02,/u)
  })

  it('keep the bytes of a record that is no text', async () => {
    await writeFile(join(folder, 'in.ndjson'), Uint8Array.of(0x7b, 0xff, 0x7d))
    await screen(['in.ndjson', '--rejects', 'rejects', '--quiet'])
    expect(JSON.parse(await read('rejects'))).toMatchObject({ reason: 'is not UTF-8 text', base64: 'e/99' })
  })

  it('are the same from gzip, from standard input, and from both', async () => {
    const plain = (await screen(['in.ndjson', '--quiet'])).world.printed.out.replaceAll('in.ndjson:8', 'X:8')
    const bytes = gzipSync(await readFile(join(folder, 'in.ndjson')))
    await writeFile(join(folder, 'packed.ndjson.gz'), bytes)
    const packed = await screen(['packed.ndjson.gz', '--quiet'])
    const piped = await screen(['-', '--quiet', '--workers', '1'], { input: bytes })
    expect(packed.world.printed.out.replaceAll('packed.ndjson.gz:8', 'X:8')).toBe(plain)
    expect(piped.world.printed.out.replaceAll('standard input:8', 'X:8')).toBe(plain)
  })

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -12), 'is gzip, and breaks off before its end'],
    ['damaged', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 12), Buffer.alloc(40, 7)]), 'is damaged gzip'],
  ])('are not complete when gzip is %s', async (_what, damage, message) => {
    await writeFile(join(folder, 'bad.gz'), damage(gzipSync(await readFile(join(folder, 'in.ndjson')))))
    const { code, world } = await screen(['bad.gz', '--out', 'out', '--quiet'])
    expect(code).toBe(2)
    expect(world.printed.err).toContain(`bad.gz: error: ${message}`)
    expect(await files()).not.toContain('out')
  })

  it('refuse UTF-16 as a whole', async () => {
    await writeFile(join(folder, 'utf16.ndjson'), Buffer.from('\uFEFF{}', 'utf16le'))
    const { code, world } = await screen(['utf16.ndjson', '--quiet'])
    expect({ code, err: world.printed.err }).toEqual({
      code: 2,
      err: 'utf16.ndjson: error: is UTF-16 text\n  save it as UTF-8\n',
    })
  })
})

describe('a run that was interrupted', () => {
  const words = ['in.ndjson', '--out', 'out', '--csv', 'csv', '--rejects', 'rejects']

  it('leaves a journal, and goes on to the same bytes', async () => {
    await screen(words)
    const whole = await Promise.all(['out', 'csv', 'rejects'].map(read))
    for (const name of ['out', 'csv', 'rejects']) await rm(join(folder, name))
    const first = await screen(words, { stop: stopped })
    expect(first.code).toBe(130)
    expect(first.world.printed.err).toBe('interrupted behind 0 patients; --resume goes on from there\n')
    expect(await files()).toContain('out.journal')
    expect(await files()).not.toContain('out')
    expect((await stat(join(folder, 'out.journal'))).mode & 0o777).toBe(0o600)
    const second = await screen([...words, '--resume'])
    expect(second.code).toBe(1)
    expect(await Promise.all(['out', 'csv', 'rejects'].map(read))).toEqual(whole)
    expect(await files()).toEqual(['csv', 'in.ndjson', 'out', 'rejects'])
  })

  it.each([
    ['criteria', ['--trial', 'INVENTED-1'], 'the trials are not those of the interrupted run'],
    ['strictness', ['--strict'], 'the interrupted run and this one differ in --strict'],
    ['as-of date', ['--as-of', '2026-03-02'], 'the as-of date is not that of the interrupted run'],
    ['matrix', ['--csv', 'other'], 'the interrupted run and this one differ in --csv'],
  ])('does not go on with another %s', async (_what, more, message) => {
    await screen(words, { stop: stopped })
    const world = fakeWorld({ folder })
    const code = await main(['cohort', ...words, ...SAME, '--resume', ...more], world)
    expect(code).toBe(2)
    expect(world.printed.err).toContain(`--resume: error: ${message}`)
    expect(await files()).toContain('out.journal')
  })

  it('does not go on with other criteria, other patients or other lines', async () => {
    await screen(words, { stop: stopped })
    await writeFile(join(folder, 'in.ndjson'), '{}\n')
    const world = fakeWorld({ folder })
    const other = ['--criteria', `${FIXTURES}/own`, '--as-of', '2026-03-01']
    expect(await main(['cohort', ...words, ...other, '--resume'], world)).toBe(2)
    expect(world.printed.err.match(/error: .*/gu)).toEqual([
      'error: the criteria are not those of the interrupted run',
      'error: the interrupted run and this one differ in --brief',
      'error: the patients are not those of the interrupted run',
    ])
  })

  it('does not go on with a file of the same size that was changed since', async () => {
    await screen(words, { stop: stopped })
    await utimes(join(folder, 'in.ndjson'), new Date(0), new Date(0))
    const { code, world } = await screen([...words, '--resume'])
    expect(code).toBe(2)
    expect(world.printed.err).toContain('the patients are not those of the interrupted run')
  })

  it('is begun anew without --resume, and given up', async () => {
    await screen(words, { stop: stopped })
    const { code, world } = await screen(words)
    expect(code).toBe(1)
    expect(world.printed.err).toMatch(/^begun anew: the 0 patients of an interrupted run were given up\n/u)
    expect(await files()).toEqual(['csv', 'in.ndjson', 'out', 'rejects'])
  })

  it('begins where there is none', async () => {
    const { code, world } = await screen([...words, '--resume'])
    expect(code).toBe(1)
    expect(world.printed.err).toMatch(/^there is no interrupted run to out: this one begins at the start\n/u)
  })

  it('only waits for its name when it was complete', async () => {
    await screen(words)
    const whole = await read('out')
    await screen(words, { stop: stopped })
    const page = JSON.parse(await read('out.journal')) as { readonly run: string }
    await writeFile(join(folder, 'out.journal'), JSON.stringify({ ...page, complete: true }))
    await writeFile(join(folder, `out.${page.run}.part`), whole)
    await rm(join(folder, `csv.${page.run}.part`))
    expect((await screen([...words, '--resume'])).code).toBe(0)
    expect(await read('out')).toBe(whole)
    expect(await files()).not.toContain('out.journal')
  })

  it('is left alone while another process is at it', async () => {
    await screen(words, { stop: stopped })
    const page = JSON.parse(await read('out.journal')) as object
    const held = { ...page, holder: { host: hostname(), process: process.ppid } }
    await writeFile(join(folder, 'out.journal'), JSON.stringify(held))
    for (const more of [[], ['--resume']]) {
      const { code, world } = await screen([...words, ...more])
      expect(code).toBe(2)
      expect(world.printed.err).toContain(`--out: error: another run is writing out (process ${process.ppid})`)
    }
    await writeFile(join(folder, 'out.journal'), JSON.stringify({ ...held, holder: { host: 'x', process: 1 } }))
    expect((await screen([...words, '--resume'])).code).toBe(1)
  })

  it.each(['', '{}', 'no journal'])('is not guessed from a journal like %j', async (text) => {
    await writeFile(join(folder, 'out.journal'), text)
    const { code, world } = await screen(words)
    expect({ code, err: world.printed.err }).toEqual({
      code: 2,
      err: 'out.journal: error: is no journal that this version can go on from\n  remove it to begin anew\n',
    })
  })

  it('takes away the drafts of other files where there is no result to go on with', async () => {
    const { code, world } = await screen(['in.ndjson', '--csv', 'csv', '--rejects', 'rejects'], { stop: stopped })
    expect({ code, err: world.printed.err }).toEqual({ code: 130, err: 'interrupted behind 0 patients\n' })
    expect(await files()).toEqual(['in.ndjson'])
  })
})
