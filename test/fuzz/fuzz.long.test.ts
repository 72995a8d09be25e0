import { describe, expect, it } from 'vitest'
import { fuzz } from './fuzz.js'
import { targets } from './targets.js'

/** Set FUZZ_INPUTS for another number of inputs, and FUZZ_SEED for others. */
const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 1_000_000)
const SEED = Number(process.env['FUZZ_SEED'] ?? 1)

/** What may be kept of inputs that are gone: caches of names and units, which end. */
const MOST_MIB = 64

describe('whatever is read, at length', () => {
  it.each(targets)('is used or refused, and leaves nothing behind: $name', { timeout: 0 }, (target) => {
    const inputs = Math.round(INPUTS * target.share)
    const { refused, slowest, growth } = fuzz(target, inputs, SEED)
    console.log(
      `${target.name}: ${inputs} inputs, ${refused} of them refused; the slowest (${slowest.number}) took ` +
        `${Math.round(slowest.time)} ms; the heap grew by ${growth.toFixed(1)} MiB`,
    )
    expect(growth).toBeLessThan(MOST_MIB)
  })
})
