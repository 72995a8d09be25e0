import { expect, it } from 'vitest'
import { fuzz } from './fuzz.js'
import { targets } from './targets.js'

/** Set FUZZ_INPUTS for another number of inputs of all readers together, and FUZZ_SEED for others. */
const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 1_000_000)
const SEED = Number(process.env['FUZZ_SEED'] ?? 1)

/** What may be kept of inputs that are gone: caches of names and units, which end. */
const MOST_MIB = 64

/** Declares the test of one reader at length. Each has a file of its own, so that several are tried out at once. */
export function atLength(name: string): void {
  const target = targets.find((one) => one.name === name)
  if (target === undefined) throw new Error(`no reader of ${name}`)
  it(`whatever is read as ${name} is used or refused, and leaves nothing behind`, { timeout: 0 }, () => {
    const inputs = Math.round(INPUTS * target.share)
    const { refused, slowest, growth } = fuzz(target, inputs, SEED)
    console.log(
      `${name}: ${inputs} inputs, ${refused} of them refused; the slowest (${slowest.number}) took ` +
        `${Math.round(slowest.time)} ms; the heap grew by ${growth.toFixed(1)} MiB`,
    )
    expect(growth).toBeLessThan(MOST_MIB)
  })
}
