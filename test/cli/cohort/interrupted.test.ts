import { rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { main } from '../../../src/cli/start/main.js'
import type * as vocabulary from '../../../src/criteria/vocabulary/read.js'
import { fakeWorld } from '../fake-world.js'
import { FIXTURES, inFolder, SAME } from './in-folder.js'

vi.mock('../../../src/criteria/vocabulary/read.js', async (original) =>
  (await import('../vocabulary-once.js')).readingOnce(await original<typeof vocabulary>()),
)

const { folder, screen, read, files } = inFolder()
const stopped = AbortSignal.abort()

describe('a run that was interrupted', () => {
  const words = ['in.ndjson', '--out', 'out', '--csv', 'csv', '--rejects', 'rejects']

  it('leaves a journal, and goes on to the same bytes', async () => {
    await screen(words)
    const whole = await Promise.all(['out', 'csv', 'rejects'].map(read))
    for (const name of ['out', 'csv', 'rejects']) await rm(join(folder(), name))
    const first = await screen(words, { stop: stopped })
    expect(first.code).toBe(130)
    expect(first.world.printed.err).toBe('interrupted after 0 patients; --resume goes on from there\n')
    expect(await files()).toContain('out.journal')
    expect(await files()).not.toContain('out')
    expect((await stat(join(folder(), 'out.journal'))).mode & 0o777).toBe(0o600)
    const second = await screen([...words, '--resume'])
    expect(second.code).toBe(1)
    expect(second.world.printed.err).toMatch(/^going on after 0 patients\n/u)
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
    const world = fakeWorld({ folder: folder() })
    const before = [...words, ...SAME]
    const at = before.indexOf(String(more[0]))
    if (at !== -1) before.splice(at, 2)
    const code = await main(['cohort', ...before, '--resume', ...more], world)
    expect(code).toBe(2)
    expect(world.printed.err).toContain(`--resume: error: ${message}`)
    expect(await files()).toContain('out.journal')
  })

  it('does not go on with other criteria, other patients or other lines', async () => {
    await screen(words, { stop: stopped })
    await writeFile(join(folder(), 'in.ndjson'), '{}\n')
    const world = fakeWorld({ folder: folder() })
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
    await utimes(join(folder(), 'in.ndjson'), new Date(0), new Date(0))
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

  it('takes away what a run left that was killed before it had a journal, and nothing else', async () => {
    const others = ['out.journal.part', 'out.journal.0123abcd.part.txt', 'other.journal.0123abcd.part']
    for (const name of ['out.journal.0123abcd.part', ...others]) await writeFile(join(folder(), name), '{}')
    expect((await screen(words)).code).toBe(1)
    expect(await files()).toEqual([...others, 'csv', 'in.ndjson', 'out', 'rejects'].toSorted())
  })

  it('only waits for its name when it was complete', async () => {
    await screen(words)
    const whole = await read('out')
    await screen(words, { stop: stopped })
    const page = JSON.parse(await read('out.journal')) as { readonly run: string }
    await writeFile(join(folder(), 'out.journal'), JSON.stringify({ ...page, complete: true }))
    await writeFile(join(folder(), `out.${page.run}.part`), whole)
    await rm(join(folder(), `csv.${page.run}.part`))
    expect((await screen([...words, '--resume'])).code).toBe(0)
    expect(await read('out')).toBe(whole)
    expect(await files()).not.toContain('out.journal')
  })

  it.each([['--resume'], []])('writes its summary again when it was killed while it wrote it: %j', async (...more) => {
    const summarised = [...words, '--summary', 'summary.json']
    await screen(summarised)
    const whole = JSON.parse(await read('summary.json')) as object
    await screen(summarised, { stop: stopped })
    const { run } = JSON.parse(await read('out.journal')) as { readonly run: string }
    await writeFile(join(folder(), `summary.json.${run}.part`), '{ "half": ')
    expect((await screen([...summarised, ...more])).code).toBe(1)
    expect(JSON.parse(await read('summary.json'))).toEqual(whole)
    expect(await files()).toEqual(['csv', 'in.ndjson', 'out', 'rejects', 'summary.json'])
  })

  it('is left alone while another process is at it', async () => {
    await screen(words, { stop: stopped })
    const page = JSON.parse(await read('out.journal')) as object
    const held = { ...page, holder: { host: hostname(), process: process.ppid } }
    await writeFile(join(folder(), 'out.journal'), JSON.stringify(held))
    for (const more of [[], ['--resume']]) {
      const { code, world } = await screen([...words, ...more])
      expect(code).toBe(2)
      expect(world.printed.err).toContain(`--out: error: another run is writing out (process ${process.ppid})`)
    }
    await writeFile(join(folder(), 'out.journal'), JSON.stringify({ ...held, holder: { host: 'x', process: 1 } }))
    expect((await screen([...words, '--resume'])).code).toBe(1)
  })

  it.each(['', '{}', 'no journal'])('is not guessed from a journal like %j', async (text) => {
    await writeFile(join(folder(), 'out.journal'), text)
    const { code, world } = await screen(words)
    expect({ code, err: world.printed.err }).toEqual({
      code: 2,
      err: 'out.journal: error: is no journal that this version can go on from\n  remove it to begin anew\n',
    })
  })

  it('takes away the drafts of other files where there is no result to go on with', async () => {
    const { code, world } = await screen(['in.ndjson', '--csv', 'csv', '--rejects', 'rejects'], { stop: stopped })
    expect({ code, err: world.printed.err }).toEqual({ code: 130, err: 'interrupted after 0 patients\n' })
    expect(await files()).toEqual(['in.ndjson'])
  })
})
