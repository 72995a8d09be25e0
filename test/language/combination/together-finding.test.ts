import { describe, expect, it } from 'vitest'
import type { Combination } from '../../../src/language/combination/combination.js'
import { choicesOf, combinationsOf } from '../../../src/language/combination/combination.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import { seek } from '../../../src/language/rule/seek.js'
import {
  conflict,
  denialsOf,
  longOnes,
  notTaken,
  perhapsTaken,
  taken,
  type Asked,
} from '../../../src/language/combination/together-finding.js'
import { requiredOf } from '../../../src/language/combination/treated-time.js'
import { asOf, lifetime } from '../courses.js'
import { courses, during, since } from '../drug-facts.js'
import { compilerOf } from '../evaluate.js'
import { patient } from '../patient.js'
import { vocabulary } from '../vocabulary.js'
import type { WrittenDrug } from '../written.js'

const { drugs } = vocabulary

const asked: Asked = {
  names: 'prednisone and MMF',
  length: 'at least 3 months',
  required: requiredOf({ length: { amount: 3, unit: 'months' }, strict: false }),
  day: asOf,
}

function combinations(...written: readonly WrittenDrug[]): Combination[] {
  const sought = ['prednisone', 'mycophenolate'].map((name) => seek(name, drugs, 'drug', [], compilerOf()))
  const ground = { entries: courses(written), routes: undefined, drugs, lifetime }
  return combinationsOf(choicesOf(sought, ground), drugs)
}

const steroid = since('prednisone', '2024-01-01')

describe('the combinations that are long enough', () => {
  it('are each of itself, where one is', () => {
    const all = combinations(steroid, since('MMF', '2025-01-01'), during('MMF', '2024-01-01', '2024-02-01'))
    expect(longOnes(all, asked)).toEqual([[all[0]]])
  })

  it('are those of a row, where only the row is', () => {
    const all = combinations(
      steroid,
      during('MMF', '2025-01-01', '2025-02-28'),
      during('MMF', '2025-03-01', '2025-04-30'),
      during('MMF', '2025-04-30', '2025-04-30'),
      // before it, after it, and while no prednisone was taken
      during('MMF', '2024-03-01', '2024-03-31'),
      during('MMF', '2025-07-01', '2025-07-31'),
      during('MMF', '2020-01-01', '2020-12-31'),
    )
    expect(longOnes(all, asked)).toEqual([all.slice(0, 3)])
  })

  it('are not long by days that are not certain, nor by days that they do not share', () => {
    const all = combinations(steroid, { name: 'MMF', start: '2025-01-01' }, during('MMF', '2020-01-01', '2021-01-01'))
    expect(longOnes(all, asked)).toEqual([])
  })
})

describe('the answer about a combination', () => {
  const all = combinations(steroid, since('MMF', '2025-01-01'))

  it('names the courses', () => {
    const { clauses, evidence } = taken([all], asked)
    expect(reasonOf(clauses())).toBe(
      'prednisone since 2024-01-01 and MMF since 2025-01-01: together for at least 3 months by 2026-03-01',
    )
    expect(evidence.map(({ value }) => value)).toEqual(['since 2024-01-01', 'since 2025-01-01'])
  })

  it('asks for the dates where nothing else is in doubt, else for what is', () => {
    expect(perhapsTaken([all], asked).needs.map(({ need }) => need)).toEqual([
      'when prednisone and MMF were taken together',
    ])
    const doubtful = combinations(steroid, since('ABC-123', '2025-01-01'))
    expect(perhapsTaken([doubtful], asked).needs.map(({ need }) => need)).toEqual(["what 'ABC-123' is"])
  })

  it('asks for no drug that would have to be both, where another one need not be', () => {
    const unknowns = combinations(steroid, since('ABC-123', '2025-01-01'), since('XYZ-9', '2025-01-01'))
    const named = (...labels: string[]): Combination[] =>
      unknowns.filter(({ parts }) => parts.map(({ fact }) => fact.label).join() === labels.join())
    const rows = [[...named('ABC-123', 'ABC-123'), ...named('prednisone', 'ABC-123')], named('prednisone', 'XYZ-9')]
    expect(rows.map((row) => row.length)).toEqual([2, 1])
    expect(perhapsTaken(rows, asked).needs.map(({ need }) => need)).toEqual(["what 'XYZ-9' is"])
  })

  it('is that the record contradicts itself, where one of them is denied', () => {
    const [denied] = patient({ drugs: [{ name: 'immunosuppressant', status: 'absent' }] }).drugs.entries
    const absent = denied === undefined ? [] : [{ ...denied, path: '/drugs/9' }]
    expect(all.flatMap((one) => denialsOf(one, absent)).map(({ path }) => path)).toEqual(['/drugs/9'])
    const { needs, evidence } = conflict(all, absent, asked)
    expect(needs.map(({ need }) => need)).toEqual([
      'which is right about prednisone and MMF: /drugs/0, /drugs/1 or /drugs/9',
    ])
    expect(evidence.map(({ value }) => value)).toEqual(['since 2024-01-01', 'since 2025-01-01', 'absent'])
  })

  it('is not taken by assumption, unless nothing is assumed', () => {
    const facts = patient({ drugs: [] })
    expect(notTaken([], [], facts, asked).basis).toBe('assumed')
    // an unknown drug beside the steroid is no other use of the two
    const unknown = combinations(steroid, during('ABC-123', '2026-01-01', '2026-02-01'))
    expect(notTaken(unknown, [], facts, asked).evidence).toEqual([])
    expect(notTaken([], [], { ...facts, strict: true }, asked).needs.map(({ need }) => need)).toEqual([
      'whether prednisone and MMF were taken together',
    ])
  })
})
