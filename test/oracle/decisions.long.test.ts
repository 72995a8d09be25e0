import { describe, expect, it } from 'vitest'
import { compare } from './comparison.js'

/** Set ORACLE_DECISIONS for another number of decisions, and ORACLE_SEED for other rules and patients. */
const DECISIONS = Number(process.env['ORACLE_DECISIONS'] ?? 1_000_000)
const SEED = Number(process.env['ORACLE_SEED'] ?? 1)
/** One of 10,000. */
const MOST_NOT_COMPARED = 1e-4

describe('the program and a second opinion, at length', () => {
  it(`agree on ${DECISIONS} decisions`, { timeout: 0 }, () => {
    const { decisions, decided, notCompared, leftOpen } = compare(DECISIONS, SEED)
    console.log(`${decisions} decisions, ${decided} of them true or false: no difference`)
    console.log(`${notCompared} more not compared: what is unknown may be in too many ways`)
    for (const [why, count] of leftOpen) console.log(`left open ${count} times: ${why}`)
    expect(decisions).toBeGreaterThanOrEqual(DECISIONS)
    expect(notCompared / decisions).toBeLessThan(MOST_NOT_COMPARED)
  })
})
