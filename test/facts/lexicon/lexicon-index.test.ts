import { expect, it } from 'vitest'
import { codeKey, indexOf } from '../../../src/facts/lexicon/lexicon-index.js'
import type { Term } from '../../../src/facts/term.js'

const term = (id: string, rest: Partial<Term> = {}): Term => {
  return { id, label: id, names: [], codes: [], parents: [], ...rest }
}

it('says by number where each name, code and kind is found', () => {
  const terms = [
    term('infection', { codes: [{ system: 'icd10', code: 'A15', prefix: true }], narrower: ['Miliary infection'] }),
    term('tuberculosis', {
      names: ['TB'],
      parents: ['infection'],
      codes: [{ system: 'icd10', code: 'A15', prefix: false }],
    }),
    term('leprosy', { parents: ['infection'] }),
    term('stranger', { parents: ['nobody'], codes: [{ system: 'icd10', code: 'A15', prefix: false }] }),
  ]
  expect(indexOf(terms)).toEqual({
    ids: { keys: 'infection leprosy stranger tuberculosis', values: [0, 2, 3, 1] },
    names: {
      keys: 'infection leprosy miliaryinfection stranger tb tuberculosis',
      // that of a kind as one below zero
      values: [0, 2, -1, 3, 1, 1],
    },
    narrowed: { keys: 'miliaryinfection', values: ['Miliary infection'] },
    kinds: { keys: 'infection nobody', values: [[1, 2], [3]] },
    // of two terms with the same code the narrower one has it
    codes: { keys: 'icd10:A15', values: [1] },
    prefixes: { keys: 'icd10:A15', values: [0] },
  })
})

it.each([
  ['icd10', 'm35.0', 'icd10:M350'],
  ['loinc', '2160-0', 'loinc:2160-0'],
] as const)('writes the code %s %s as %s', (system, code, key) => {
  expect(codeKey(system, code)).toBe(key)
})
