import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FALSE, TRUE } from '../../src/kernel/truth.js'
import { compiled, evaluate } from './evaluate.js'
import { patients } from './patients.js'

const malignancy = { condition: 'malignancy', within: '2 years' }
const whole = compiled(malignancy)
const others = compiled({ ...malignancy, except: 'BCC' })
const carcinoma = compiled({ ...malignancy, condition: 'BCC' })
const unresected = compiled({ ...malignancy, 'unless-treated-only-by': 'local resection' })
const parts = compiled({
  any: [
    { ...malignancy, except: 'BCC' },
    { ...malignancy, condition: 'BCC' },
  ],
})

it('an exception never makes a condition truer, whatever the patient', () => {
  fc.assert(
    fc.property(patients, (facts) => {
      const { truth } = evaluate(whole, facts)
      for (const rule of [others, carcinoma, unresected]) {
        expect(evaluate(rule, facts).truth).toBeLessThanOrEqual(truth)
      }
    }),
    { numRuns: 500 },
  )
})

it('what an exception takes out, asked for beside the rest, decides nothing otherwise than the whole', () => {
  fc.assert(
    fc.property(patients, (facts) => {
      const found = evaluate(parts, facts).truth
      if (found === TRUE || found === FALSE) expect(evaluate(whole, facts).truth).toBe(found)
    }),
    { numRuns: 500 },
  )
})
