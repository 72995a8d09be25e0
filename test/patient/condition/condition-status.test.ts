import { describe, expect, it } from 'vitest'
import { errorsOf, read } from '../reader.js'

type Told = readonly [status: string | undefined, past: string | undefined, unsaid: string | undefined]

function told(condition: unknown): Told | undefined {
  const [fact] = read({ conditions: [condition] }).conditions.entries
  return fact === undefined ? undefined : [fact.status, fact.pastBy, fact.unsaid]
}

describe('whether a condition is there', () => {
  it.each<[string, unknown, Told]>([
    ['is its status', { name: 'lupus', status: 'active' }, ['active', undefined, undefined]],
    ['is not said where it has none', 'lupus', [undefined, undefined, undefined]],
    ['is suspected by its name', { name: 'suspected lupus', status: 'active' }, ['suspected', undefined, undefined]],
    ['is denied by its status', { name: 'suspected lupus', status: 'absent' }, ['absent', undefined, undefined]],
    ['is denied by its name', 'no history of lupus', ['absent', undefined, undefined]],
    [
      'is left open by a name that denies it beside a code that does not',
      { name: 'no history of lupus', code: 'icd10:M32.9' },
      ['suspected', undefined, 'does not say that it is there, and its code icd10:M32.9 does'],
    ],
    [
      'is left open by a name that doubts it beside a code that does not',
      { name: 'lupus vs. Sjögren', code: 'icd10:M32.9' },
      ['suspected', undefined, 'does not say that it is there, and its code icd10:M32.9 does'],
    ],
    [
      'is not, by other words that are not known',
      { name: 'lupus, mild', code: 'icd10:M32.9' },
      [undefined, undefined, undefined],
    ],
    ['is excluded by its code', { code: 'icd10:M32.9 A' }, ['absent', undefined, undefined]],
    ['is suspected by its code', { code: 'icd10:M32.9 V' }, ['suspected', undefined, undefined]],
    ['is over by its code', { code: 'icd10:M32.9 Z' }, ['resolved', undefined, undefined]],
    [
      'is left open by a name of what is over beside the status active',
      { name: 'Z.n. lupus', status: 'active' },
      ['active', 'its name', undefined],
    ],
    [
      'is left open by such a name beside a code',
      { name: 'inactive TB, both lungs, resolved', code: 'icd10:A15.0', status: 'active' },
      ['active', 'its name', undefined],
    ],
    [
      'is left open by a name of an infection that was treated',
      { name: 'pneumonia (treated)', status: 'active' },
      ['active', 'its name', undefined],
    ],
    [
      'is left open by a name beside a code that is not known, and was treated',
      { name: 'TB of the hip (treated)', code: 'icd10:A15.0', status: 'active' },
      ['active', 'its name', undefined],
    ],
    [
      'is not, by a name of another disease that is treated',
      { name: 'lupus, treated', status: 'active' },
      ['active', undefined, undefined],
    ],
    [
      'is left open by the name of an infection of childhood',
      { name: 'pneumonia as a child', status: 'active' },
      ['active', 'its name', undefined],
    ],
    [
      'is not, by a name that says that it was',
      { name: 'lupus 2012', status: 'active' },
      ['active', undefined, undefined],
    ],
    [
      'is left open by a name of one or another beside a code',
      { name: 'TB or sarcoidosis', code: 'icd10:A15.0' },
      ['suspected', undefined, 'does not say that it is there, and its code icd10:A15.0 does'],
    ],
    ['is certain by its code', { code: 'icd10:M32.9 G' }, [undefined, undefined, undefined]],
    [
      'is left open by the letter of a code that may be another',
      { code: 'icd10:M32.9A' },
      ['suspected', undefined, 'is left open by the letter at the end of icd10:M32.9A'],
    ],
    [
      'is left open by a code that excludes it beside a status that does not',
      { code: 'icd10:M32.9 A', status: 'active' },
      ['suspected', undefined, 'is excluded by its code icd10:M32.9 A, and active by its status'],
    ],
    [
      'is left open by a code of what is over beside the status active',
      { code: 'icd10:M32.9 Z', status: 'active' },
      ['active', 'its code icd10:M32.9 Z', undefined],
    ],
  ])('%s', (_sentence, condition, expected) => {
    expect(told(condition)).toEqual(expected)
  })

  it.each([
    [{ name: 'no history of lupus', status: 'active' }],
    [{ name: 'no history of lupus', onset: '2020' }],
    [{ name: 'no history of suspected lupus' }],
  ])('is not known where the name denies it and the entry says more: %j', (condition) => {
    const { conditions, warnings } = read({ conditions: [condition] })
    expect(conditions.entries[0]?.terms).toEqual([])
    expect(warnings.map(({ message }) => message)).toEqual([`'${condition.name}' is not a known condition`])
  })
})

it('a status that is in remission is refused, and told where that is written', () => {
  expect(errorsOf({ conditions: [{ name: 'lupus', status: 'in remission' }] }).join()).toContain(
    'since when it is in remission stands in "remission" instead',
  )
})
