import { describe, expect, it } from 'vitest'
import { ReadAhead } from '../../../src/cli/cohort/read-ahead.js'

async function* failing(): AsyncGenerator<number> {
  yield await Promise.resolve(1)
  throw new Error('broken')
}

async function settled<T>(reader: ReadAhead<T>): Promise<void> {
  await Promise.all(reader.events)
}

describe('reading ahead', () => {
  it('gives one item after the other, and then is done', async () => {
    const reader = new ReadAhead(
      (async function* () {
        yield await Promise.resolve('a')
        yield 'b'
      })(),
    )
    expect(reader.take()).toBeUndefined()
    await settled(reader)
    expect([reader.take(), reader.take(), reader.isDone]).toEqual(['a', undefined, false])
    await settled(reader)
    expect(reader.take()).toBe('b')
    await settled(reader)
    expect([reader.isDone, reader.events]).toEqual([true, []])
    await expect(reader.outcome()).resolves.toBeUndefined()
  })

  it('tells what went wrong only after what came before it', async () => {
    const reader = new ReadAhead(failing())
    await settled(reader)
    expect(reader.take()).toBe(1)
    await settled(reader)
    expect(reader.isDone).toBe(true)
    await expect(reader.outcome()).rejects.toThrow('broken')
  })
})
