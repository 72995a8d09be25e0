import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/start/main.js'
import { fakeWorld } from './fake-world.js'

const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url))
const WORDS = ['explain', 'washout.json', 'INVENTED-1', '--criteria', 'criteria']

describe('screen explain', () => {
  let target = ''

  beforeAll(async () => {
    target = join(await mkdtemp(join(tmpdir(), 'screen-cli-')), 'explanation')
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

  it('says of every criterion what the screening of the trial says', async () => {
    const [explained, screened] = [fakeWorld({ folder: FIXTURES }), fakeWorld({ folder: FIXTURES })]
    expect(await main([...WORDS, '--json'], explained)).toBe(0)
    const words = ['washout.json', '--criteria', 'criteria', '--trial', 'INVENTED-1', '--json']
    expect(await main(words, screened)).toBe(0)
    const { trials } = JSON.parse(screened.printed.out) as { readonly trials: readonly [{ readonly criteria: object }] }
    expect(JSON.parse(explained.printed.out)).toMatchObject({ criteria: trials[0].criteria })
  })
})
