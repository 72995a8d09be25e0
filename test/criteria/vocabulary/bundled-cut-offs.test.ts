import { expect, it } from 'vitest'
import { measure } from '../../../src/facts/quantity/measure.js'
import { analyteNamed, units } from './bundled.js'

it.each([
  ['serum hCG', 5000, 'mIU/mL', 'positive'],
  ['serum hCG', 25, 'mIU/mL', 'positive'],
  ['serum hCG', 24.9, 'IU/L', 'left open'],
  ['serum hCG', 5, 'mIU/mL', 'left open'],
  ['serum hCG', '<1', 'mIU/mL', 'negative'],
  ['serum hCG', '<5', 'IU/L', 'negative'],
  ['serum hCG', '<10', 'IU/L', 'left open'],
  ['urine hCG', 1200, 'IU/L', 'positive'],
  ['urine hCG', 2, 'mIU/mL', 'negative'],
  ['urine hCG', 20, 'mIU/mL', 'left open'],
  ['anti-HBs', 45, 'mIU/mL', 'positive'],
  ['anti-HBs', '>1000', 'IU/L', 'positive'],
  ['anti-HBs', 12, 'IU/L', 'positive'],
  ['anti-HBs', 11.9, 'IU/L', 'left open'],
  ['anti-HBs', 5, 'IU/L', 'left open'],
  ['anti-HBs', '<2', 'IU/L', 'negative'],
  ['anti-HBs', 4.9, 'mIU/mL', 'negative'],
])('%s of %s %s is %s, whatever cut-off is taken', (name, value, unit, expected) => {
  const { value: measured } = measure({ value, unit }, analyteNamed(name), units)
  expect(measured.kind === 'word' ? measured.word : 'left open').toBe(expected)
  expect(['word', 'quantity']).toContain(measured.kind)
})
