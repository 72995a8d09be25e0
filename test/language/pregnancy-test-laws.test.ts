import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../src/facts/lexicon/lexicon.js'
import { not, UNKNOWN } from '../../src/kernel/truth.js'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { patient } from './patient.js'
import { vocabulary } from './vocabulary.js'
import type { WrittenResult } from './written.js'

const either = { 'pregnancy-test': 'negative', valid: '10 days' }
const urine = { ...either, specimen: 'urine' }
const blood = { ...either, specimen: 'blood' }

function test(name: string, value: string, date = '2026-02-25'): WrittenResult {
  return { name: `${name}pregnancy test`, value, date }
}

describe('pregnancy-test, whatever is tested', () => {
  it('reads with its specimen', () => {
    expect([compiled(either).words, compiled(blood).words]).toEqual([
      'pregnancy test negative, no older than 10 days',
      'blood pregnancy test negative, no older than 10 days',
    ])
  })

  it('positive is what negative is not, for every specimen', () => {
    const labs = fc.array(
      fc
        .tuple(
          fc.constantFrom('', 'urine ', 'blood '),
          fc.constantFrom('negative', 'positive', 'indeterminate'),
          fc.constantFrom('2026-02-25', '2026-02-10'),
        )
        .map((written) => test(...written)),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(labs, fc.constantFrom(either, urine, blood), fc.boolean(), (given, rule, pregnant) => {
        const facts = patient({ labs: given, pregnant })
        const isNegative = evaluate(compiled(rule), facts)
        const isPositive = evaluate(compiled({ ...rule, 'pregnancy-test': 'positive' }), facts)
        expect(isPositive).toMatchObject({ truth: not(isNegative.truth), needs: isNegative.needs })
      }),
    )
  })

  it.each<[sentence: string, other: WrittenResult]>([
    ['of another kind is unclear', test('blood ', 'indeterminate')],
    ['of another kind is positive, and may be too old', test('blood ', 'positive', '2026-02')],
    ['of another kind is positive, and of no date', { name: 'blood pregnancy test', value: 'positive' }],
    ['that does not tell its kind is unclear', test('', 'indeterminate')],
  ])('a recorded pregnancy contradicts a negative one, although one %s (S33)', (_sentence, other) => {
    const facts = patient({ labs: [test('urine ', 'negative'), other], pregnant: true })
    for (const rule of [either, urine]) {
      const { truth, needs } = evaluate(compiled(rule), facts)
      expect([truth, needs.map(({ need }) => need.split(',')[0])]).toEqual([UNKNOWN, ['which is right']])
    }
  })

  it('must say how old the test may be', () => {
    expect(problemsOf({ 'pregnancy-test': 'negative' })).toEqual([
      'valid: Invalid input: expected string, received undefined',
    ])
  })

  it.each(['pregnancy-test', 'hcg-urine', 'hcg-blood'])('is refused by a vocabulary without %s', (missing) => {
    const analytes = new Lexicon(vocabulary.analytes.terms.filter(({ id }) => id !== missing))
    expect(problemsOf(either, {}, { ...vocabulary, analytes })).toEqual([
      `: the vocabulary has no '${missing}' (add it to a vocabulary file)`,
    ])
  })
})
