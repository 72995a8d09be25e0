import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type * as vocabulary from '../../../src/criteria/vocabulary/read.js'
import { condition, lines, patient } from './exported.js'
import { inFolder } from './in-folder.js'

vi.mock('../../../src/criteria/vocabulary/read.js', async (original) =>
  (await import('../vocabulary-once.js')).readingOnce(await original<typeof vocabulary>()),
)

const { folder, screen, read, files } = inFolder()

async function write(name: string, content: string): Promise<void> {
  await writeFile(join(folder(), name), content)
}

describe('a run over an export that was interrupted', () => {
  const words = ['in.ndjson', 'export', '--out', 'out', '--rejects', 'rejects', '--workers', '1']
  const ids = Array.from({ length: 40 }, (_, index) => `p${index}`)

  beforeEach(async () => {
    await mkdir(join(folder(), 'export'))
    await write('export/Patient.ndjson', lines(...ids.map(patient)))
    // enough for several blocks
    const long = 'x'.repeat(20_000)
    await write('export/Condition.ndjson', lines(...ids.map((id) => condition(id, long)), '{'))
  })

  it('goes on to the same bytes, wherever it was stopped', async () => {
    await screen(words)
    const whole = await Promise.all(['out', 'rejects'].map(read))
    const stops = new Set<number>()
    for (let looks = 1, code = 130; code === 130; looks += 1) {
      code = (await screen(words, { stop: afterLooks(looks) })).code
      if (code !== 130) break
      const { state } = JSON.parse(await read('out.journal')) as {
        readonly state: { readonly position: { offset: number } }
      }
      stops.add(state.position.offset)
      const second = await screen([...words, '--resume'])
      expect(second.code).toBe(1)
      expect(await Promise.all(['out', 'rejects'].map(read))).toEqual(whole)
      expect((await files()).sort()).toEqual(['export', 'in.ndjson', 'out', 'rejects'])
    }
    // before the export, and behind several of its patients
    expect(stops.size).toBeGreaterThan(3)
  })

  it('does not go on with another export', async () => {
    await screen(words, { stop: AbortSignal.abort() })
    await utimes(join(folder(), 'export/Condition.ndjson'), new Date(0), new Date(0))
    const { code, world } = await screen([...words, '--resume'])
    expect(code).toBe(2)
    expect(world.printed.err).toContain('the patients are not those of the interrupted run')
  })
})

/** A wish to stop that comes when it has been looked for so many times. */
function afterLooks(looks: number): AbortSignal {
  const stop = new AbortController()
  let asked = 0
  return new Proxy(stop.signal, {
    get: (target, key) => {
      if (key === 'aborted' && (asked += 1) === looks) stop.abort()
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}
