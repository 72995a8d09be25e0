import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CohortInput } from '../../../src/cli/cohort/input/inputs.js'
import { Ledger } from '../../../src/cli/cohort/journal/ledger.js'
import { progressFor } from '../../../src/cli/cohort/progress.js'
import { fakeWorld } from '../fake-world.js'

const input: CohortInput = {
  name: 'in',
  form: 'lines',
  path: '/in',
  size: 1000,
  changed: undefined,
  identity: undefined,
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('progress', () => {
  it('is a plain line every ten seconds where no terminal is, if it is wished for', async () => {
    const world = fakeWorld({ folder: '/' })
    const progress = await progressFor(world.errors, new Ledger([]), [input], { progress: true })
    await vi.advanceTimersByTimeAsync(9999)
    expect(world.printed.err).toBe('')
    progress.tell(500)
    await vi.advanceTimersByTimeAsync(1)
    expect(world.printed.err).toMatch(
      /^0 patients, 0\.0\/s, 10 s left, may fit 0, cannot be told yet 0, does not fit 0\n$/u,
    )
    progress.end()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(world.printed.err.split('\n')).toHaveLength(2)
  })

  it('is a bar on a terminal, which is gone at the end', async () => {
    const world = fakeWorld({ folder: '/', terminal: 80 })
    const progress = await progressFor(world.errors, new Ledger([]), [input], {})
    progress.tell(500)
    await vi.advanceTimersByTimeAsync(1000)
    expect(world.printed.err).toContain('█')
    expect(world.printed.err).toContain('50%  0 patients')
    const { length } = world.printed.err
    progress.end()
    // all of it before what is told next
    const ended = world.printed.err.slice(length)
    expect(ended).toMatch(/\u001B\[(?:0|2)?K|\u001B\[2K|\u001B\[1G/u)
    await vi.advanceTimersByTimeAsync(10)
    expect(world.printed.err.slice(length)).toBe(ended)
  })

  it('is cleared where it stands, not where it began: a key that was pressed meanwhile has moved it', async () => {
    const world = fakeWorld({ folder: '/', terminal: 80 })
    const progress = await progressFor(world.errors, new Ledger([]), [input], {})
    progress.end()
    expect(world.printed.err).not.toMatch(/\u001B[78]/u)
  })

  it('is no bar on a terminal that shows the result itself', async () => {
    const world = fakeWorld({ folder: '/', terminal: 80 })
    const progress = await progressFor(world.errors, new Ledger([]), [input], { resultOnTerminal: true })
    progress.tell(500)
    await vi.advanceTimersByTimeAsync(60_000)
    progress.end()
    expect(world.printed.err).toBe('')
  })

  it('has no bar where nobody knows how much there is', async () => {
    const world = fakeWorld({ folder: '/', terminal: 80 })
    const progress = await progressFor(world.errors, new Ledger([]), [{ ...input, size: undefined }], {})
    progress.tell(500)
    await vi.advanceTimersByTimeAsync(1000)
    progress.end()
    expect(world.printed.err).toContain('0 patients')
    expect(world.printed.err).not.toContain('%')
  })

  it.each([{ quiet: true as const }, {}])('is nothing with %o where no terminal is', async (options) => {
    const world = fakeWorld({ folder: '/' })
    const progress = await progressFor(world.errors, new Ledger([]), [input], options)
    progress.tell(500)
    await vi.advanceTimersByTimeAsync(60_000)
    progress.end()
    expect(world.printed.err).toBe('')
  })
})
