import fc from 'fast-check'
import { expect, it } from 'vitest'
import { measure } from '../../src/facts/quantity/measure.js'
import { Units } from '../../src/facts/quantity/unit.js'
import { exactly } from '../../src/kernel/range.js'
import {
  aliases,
  ana,
  analyte,
  antiDsdna,
  hbsag,
  hbvDna,
  hemoglobin,
  igg,
  inr,
  lvef,
  platelets,
} from './invented-analytes.js'

const units = new Units(aliases)
const decimal = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 2 })).map(([digits, places]) => {
  return { value: digits / 10 ** places, text: (digits / 10 ** places).toFixed(places) }
})
const free = analyte({ unit: '10*9/L', factors: { '10*3/uL': 1, '/uL': 0.001 } })

it('the same amount in two units is the same number, to the last digit', () => {
  fc.assert(
    fc.property(decimal, ({ value, text }) => {
      const perLitre = measure({ value: `${text} x10^9/L` }, free, units).value
      expect(measure({ value: `${text} K/uL` }, free, units).value).toEqual(perLitre)
      expect(measure({ value: Math.round(value * 1000), unit: '/uL' }, free, units).value).toMatchObject({
        range: exactly(Math.round(value * 1000) / 1000),
      })
    }),
  )
})

it('a conversion keeps the direction of a comparator', () => {
  fc.assert(
    fc.property(decimal, fc.constantFrom('<', '≤', '>', '≥'), ({ text }, comparator) => {
      const { value } = measure({ value: `${comparator}${text}`, unit: '/uL' }, free, units)
      expect(value).toMatchObject({ kind: 'quantity' })
      if (value.kind !== 'quantity') return
      expect(value.range.low === -Infinity).toBe(comparator === '<' || comparator === '≤')
      expect(value.range.high === Infinity).toBe(comparator === '>' || comparator === '≥')
      expect(value.range.lowOpen && value.range.highOpen).toBe(comparator === '<' || comparator === '>')
    }),
  )
})

it('every result gets an answer', () => {
  const analytes = fc.constantFrom(igg, platelets, ana, antiDsdna, hbsag, hbvDna, lvef, hemoglobin, inr)
  const result = fc.record({
    value: fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean()),
    unit: fc.option(fc.string(), { nil: undefined }),
  })
  fc.assert(
    fc.property(result, analytes, (written, of) => {
      expect(['quantity', 'titre', 'word', 'set-aside']).toContain(measure(written, of, units).value.kind)
    }),
  )
})
