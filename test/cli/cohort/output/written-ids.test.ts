import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writtenIds } from '../../../../src/cli/cohort/output/written-ids.js'
import { jsonText } from '../../../../src/report/terminal/terminal-text.js'

async function idsIn(text: string, size = 7): Promise<string[]> {
  const bytes = new TextEncoder().encode(text)
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  )
  const ids: string[] = []
  for await (const id of writtenIds(asyncly(chunks))) ids.push(id)
  return ids
}

async function* asyncly<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item)
}

describe('the ids in a result', () => {
  it('are read back as they were written, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), async (ids) => {
        const lines = ids.map((patient) => `${jsonText({ patient, trials: ['"patient":"no"'] }, 0)}\n`)
        expect(await idsIn(lines.join(''))).toEqual(ids)
      }),
      { numRuns: 50 },
    )
  })

  it('are skipped where the result was changed', async () => {
    expect(await idsIn('{"patient":"a"}\n{"patient":nobody"}\n{"patient":"never ends\n{"patient":"b"}\n')).toEqual([
      'a',
      'b',
    ])
    expect(await idsIn('{"patient":17}\n')).toEqual([])
  })
})
