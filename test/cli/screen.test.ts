import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/start/main.js'
import { fakeWorld } from './fake-world.js'

const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url))
const WORDS = ['washout.json', '--criteria', 'criteria', '--as-of', '2026-03-01']

describe('screen', () => {
  let target = ''

  beforeAll(async () => {
    target = join(await mkdtemp(join(tmpdir(), 'screen-cli-')), 'result')
  })

  afterAll(() => rm(dirname(target), { recursive: true }))

  it.each([
    ['text', []],
    ['JSON', ['--json']],
  ])('writes with --out what it would print into a pipe: %s', async (_format, more) => {
    const piped = fakeWorld({ folder: FIXTURES })
    const toFile = fakeWorld({ folder: FIXTURES, terminal: 60 })
    expect(await main([...WORDS, ...more], piped)).toBe(0)
    expect(await main([...WORDS, ...more, '--out', target], toFile)).toBe(0)
    expect(await readFile(target, 'utf8')).toBe(piped.printed.out)
    expect(toFile.printed).toEqual({ out: '', err: '' })
  })

  it('prints one object a line for several patients', async () => {
    const world = fakeWorld({ folder: FIXTURES })
    expect(await main([...WORDS, 'may-fit.json', '--json'], world)).toBe(0)
    const lines = world.printed.out.trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { readonly patient: string }).patient)).toEqual([
      'washout',
      'may-fit',
    ])
  })

  it('calls a fault a fault, without a stack trace', async () => {
    const world = fakeWorld({ folder: FIXTURES })
    const broken = { ...world, output: { ...world.output, write: () => Promise.reject(new TypeError('no\u0007pe')) } }
    expect(await main(WORDS, broken)).toBe(2)
    expect(world.printed.err).toBe('screen: this is a fault of the program: TypeError: no\\u0007pe\n')
  })
})
