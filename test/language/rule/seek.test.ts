import { describe, expect, it } from 'vitest'
import { seek } from '../../../src/language/rule/seek.js'
import { compilerOf, problemsOf } from '../evaluate.js'
import { vocabulary } from '../vocabulary.js'

const { drugs: lexicon, conditions } = vocabulary

describe('what a rule names', () => {
  it('is read from one name or several, as they are written', () => {
    expect(seek('MabThera', lexicon, 'drug', ['drug'], compilerOf()).what).toBe('MabThera')
    const several = seek(['MabThera', 'biologic', 'HCQ'], lexicon, 'drug', ['drug'], compilerOf())
    expect(several.what).toBe('MabThera, biologic or HCQ')
    expect(several.names).toEqual(['MabThera', 'biologic', 'HCQ'])
    expect(several.terms.map(({ id }) => id)).toEqual(['rituximab', 'biologic', 'hydroxychloroquine'])
  })

  it.each<[unknown, string]>([
    ['rituximap', "drug: 'rituximap' is not a known drug or class of drugs (did you mean 'rituximab'?)"],
    [
      ['HCQ', 'qqqqqqqq'],
      "drug.1: 'qqqqqqqq' is not a known drug or class of drugs (add it to a vocabulary file, or ask for it (ask, find-out))",
    ],
  ])('is refused where a name is not known: %j', (drug, problem) => {
    expect(problemsOf({ drug, taken: 'ever' })).toEqual([problem])
  })

  it('is sought once for all rules that name it alike, in one lexicon', () => {
    const lupus = seek('lupus', conditions, 'condition', ['condition'], compilerOf())
    expect(seek(['lupus'], conditions, 'condition', ['condition'], compilerOf())).toBe(lupus)
    const [one, other] = ['rituximab', 'MabThera'].map((name) => seek(name, lexicon, 'drug', ['drug'], compilerOf()))
    expect(one).not.toBe(other)
  })
})
