import { describe, expect, it } from 'vitest'
import { formatDay, type Day } from '../../../src/kernel/day.js'
import { compileOnset } from '../../../src/language/condition/condition-onset.js'
import { compilerOf } from '../evaluate.js'
import { patient } from '../patient.js'
import type { WrittenCondition } from '../written.js'

const nephritis = compileOnset('lupus nephritis', ['from-onset-of'], compilerOf())

function dayOf(day: Day): string {
  return Number.isFinite(day) ? formatDay(day) : String(day)
}

describe('the onset of a condition', () => {
  const at = (onset: string | undefined, more: object = {}): WrittenCondition => ({
    name: 'lupus nephritis',
    status: 'active',
    ...(onset === undefined ? {} : { onset }),
    ...more,
  })

  it.each<[string, WrittenCondition[], string, string, string[]]>([
    ['is that of its entry', [at('2023-12')], '2023-12-01', '2023-12-31', ['since 2023-12']],
    [
      'is the first of several',
      [at('2024-03-01'), at('2023-12-05')],
      '2023-12-05',
      '2023-12-05',
      ['since 2024-03-01', 'since 2023-12-05'],
    ],
    [
      'is not that of an episode that is over',
      [at('2015', { end: '2018' }), at('2024-03-01')],
      '2024-03-01',
      '2024-03-01',
      ['since 2024-03-01'],
    ],
    [
      'is not that of one that is resolved or absent',
      [at('2015', { status: 'resolved' }), at('2016', { status: 'absent' })],
      '-Infinity',
      '2026-03-01',
      [],
    ],
    [
      'may be long before what was done for it',
      [at('2025-06-01', { status: 'suspected', isOlder: true })],
      '-Infinity',
      '2025-06-01',
      ['since 2025-06-01'],
    ],
    ['is open where it is not recorded', [at(undefined)], '-Infinity', '2026-03-01', ['onset not recorded']],
    ['is open where nothing of it is recorded', [], '-Infinity', '2026-03-01', []],
  ])('%s', (_sentence, conditions, first, last, values) => {
    const onset = nephritis.onsetIn(patient({ conditions }))
    expect([dayOf(onset.first), dayOf(onset.last)]).toEqual([first, last])
    expect(onset.evidence.map(({ value }) => value)).toEqual(values)
  })

  it('is not before the birth', () => {
    const { first, last } = nephritis.onsetIn(patient({ birth: '2012-03', conditions: [at(undefined)] }))
    expect([dayOf(first), dayOf(last)]).toEqual(['2012-03-01', '2026-03-01'])
  })
})
