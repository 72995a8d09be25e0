import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import { measurementTruth } from '../../../src/language/measurement/measurement-truth.js'
import { evaluationOf } from '../evaluation.js'
import { patient } from '../patient.js'
import { vocabulary } from '../vocabulary.js'
import type { Written } from '../written.js'

describe('the truth of a measurement', () => {
  const analyte = vocabulary.analytes.find('HBsAg')

  it.each<[string, Written, 'ignored' | undefined, Truth]>([
    ['is yes', { labs: [{ name: 'HBsAg', value: 'positive', date: '2026-02-01' }] }, undefined, TRUE],
    ['is no', { labs: [{ name: 'HBsAg', value: 'negative', date: '2026-02-01' }] }, undefined, FALSE],
    ['is open without a result', {}, undefined, UNKNOWN],
    ['is no without a result, where silence is ignored', {}, 'ignored', FALSE],
    [
      'is open where a result of unknown name may be one',
      { unrecognisedLabs: ['HB surface thing'] },
      'ignored',
      UNKNOWN,
    ],
    [
      'is no where its unit tells that it is none',
      { unrecognisedLabs: ['HB surface thing'], unrecognisedIn: 'substances' },
      'ignored',
      FALSE,
    ],
  ])('%s', (_what, written, silence, expected) => {
    const facts = patient(written)
    const found = measurementTruth(
      {
        kind: 'lab',
        analyte: present(analyte),
        members: [],
        test: { kind: 'sign', sign: 'positive' },
        selection: { kind: 'latest', valid: { amount: 90, unit: 'days' } },
        isSeries: false,
        sustained: undefined,
        refuter: undefined,
        truthOf: undefined,
        silence,
      },
      evaluationOf(facts),
      facts.asOf,
    )
    expect(found).toBe(expected)
  })

  it('takes as many results of the tests of a series as there are', () => {
    const result = { name: 'HBsAg', value: 'negative', date: '2026-02-01' }
    const facts = patient({ labs: [result] })
    const [one] = facts.measurements.get(present(analyte).id) ?? []
    const many = {
      ...facts,
      measurements: new Map([[present(analyte).id, Array.from({ length: 150_000 }, () => present(one))]]),
    }
    const found = measurementTruth(
      {
        kind: 'lab',
        analyte: { ...present(analyte), id: 'series' },
        members: [present(analyte)],
        test: { kind: 'sign', sign: 'positive' },
        selection: { kind: 'latest', valid: { amount: 90, unit: 'days' } },
        isSeries: true,
        sustained: undefined,
        refuter: undefined,
        truthOf: undefined,
      },
      evaluationOf(many),
      facts.asOf,
    )
    expect(found).toBe(FALSE)
  })
})

function present<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('no such thing')
  return found
}
