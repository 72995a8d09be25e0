import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../src/facts/lexicon.js'
import type { ConditionTerm } from '../../src/facts/term.js'
import { agreedKinds } from '../../src/patient/agreed-kinds.js'
import { read, warningsOf } from './reader.js'
import { vocabulary } from './vocabulary.js'

function term(id: string, parents: readonly string[], snomed?: string): ConditionTerm {
  const codes = snomed === undefined ? [] : [{ system: 'snomed' as const, code: snomed, prefix: false }]
  return { id, label: id.replace('-', ' '), names: [], codes, parents, course: 'episode' }
}

const conditions = new Lexicon<ConditionTerm>([
  term('disease', []),
  term('tumour', ['disease']),
  term('malignancy', ['tumour']),
  term('breast-disease', ['disease']),
  term('breast-cancer', ['malignancy', 'breast-disease']),
  term('breast-metastasis', ['malignancy', 'breast-disease']),
  term('metastatic-cancer', ['malignancy'], '128462008'),
  term('gout', []),
])

describe('the kinds that terms agree in', () => {
  it.each([
    [['breast-cancer', 'metastatic-cancer'], ['malignancy']],
    [
      ['breast-cancer', 'breast-metastasis'],
      ['malignancy', 'breast-disease'],
    ],
    [['breast-cancer', 'metastatic-cancer', 'tumour'], ['tumour']],
    [['breast-cancer', 'gout'], []],
    [['gout'], ['gout']],
    [[], []],
  ])('of %j are %j', (ids, expected) => {
    const terms = ids.map((id) => conditions.withId(id))
    expect(agreedKinds(terms, conditions).map(({ id }) => id)).toEqual(expected)
  })
})

describe('a condition whose name and code differ', () => {
  const given = { vocabulary: { ...vocabulary, conditions } }
  const code = 'snomed:128462008'
  const differ = "and 'snomed:128462008' (metastatic cancer) do not mean the same; neither was used"
  const termsOf = (condition: object): unknown => {
    return read({ conditions: [condition] }, given).conditions.entries.map(({ terms }) => terms.map(({ id }) => id))
  }

  it('is what it is by both', () => {
    const condition = { name: 'breast cancer', code, status: 'active' }
    expect(termsOf(condition)).toEqual([['malignancy']])
    expect(warningsOf({ conditions: [condition] }, given)).toEqual([
      `/conditions/0: 'breast cancer' ${differ}`,
      "/conditions/0: 'breast cancer' was taken as what all of them are: malignancy",
    ])
  })

  it('is nothing that is known, where they have nothing in common', () => {
    expect(termsOf({ name: 'gout', code })).toEqual([[]])
  })

  it('is of nothing known to be absent: no metastases are not no cancer', () => {
    const condition = { name: 'breast cancer', code, status: 'absent' }
    expect(termsOf(condition)).toEqual([[]])
    expect(warningsOf({ conditions: [condition] }, given)).toEqual([`/conditions/0: 'breast cancer' ${differ}`])
  })
})
