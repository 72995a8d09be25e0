import { describe, expect, it } from 'vitest'
import { choicesOf, mayDiffer, type Choices, type Combination } from '../../../src/language/combination/combination.js'
import { openCombinations, openRows } from '../../../src/language/combination/open-combinations.js'
import { seek } from '../../../src/language/rule/seek.js'
import { daysTogether } from '../../../src/language/combination/days-together.js'
import { possibleDays, requiredOf } from '../../../src/language/combination/treated-time.js'
import { asOf, lifetime } from '../courses.js'
import { courses, during, since } from '../drug-facts.js'
import { compilerOf } from '../evaluate.js'
import { vocabulary } from '../vocabulary.js'
import type { WrittenDrug } from '../written.js'

const { drugs } = vocabulary

const asked = {
  names: 'prednisone and MMF',
  length: 'at least 3 months',
  required: requiredOf({ length: { amount: 3, unit: 'months' }, strict: false }),
  day: asOf,
}

function choicesIn(written: readonly WrittenDrug[], names = ['prednisone', 'mycophenolate']): Choices {
  const sought = names.map((name) => seek(name, drugs, 'drug', [], compilerOf()))
  return choicesOf(sought, { entries: courses(written), routes: undefined, drugs, lifetime })
}

function labels(combinations: readonly Combination[]): string[] {
  return combinations.map(({ parts }) => parts.map(({ fact }) => fact.label).join(' + '))
}

function rowsOf(...written: readonly WrittenDrug[]): string[][] {
  const choices = choicesIn(written)
  const possible = daysTogether(choices, (course) => [possibleDays(course)], mayDiffer, asOf)
  return openRows(choices, drugs, possible, asked).map(labels)
}

const always = (): boolean => true

describe('combinations that are open', () => {
  it('are told of as often as there are drugs of no known name, not as often as there are pairs of them', () => {
    const unknown = Array.from({ length: 300 }, (_, index) => since(`ABC-${index}`, '2025-01-01'))
    const open = openCombinations(choicesIn(unknown), drugs, always)
    // each with the first, both ways round, and each as both
    expect(open).toHaveLength(3 * 300 - 2)
    expect(new Set(open.flatMap(({ parts }) => parts))).toHaveProperty('size', 600)
  })

  it('are those that share days that count', () => {
    const choices = choicesIn([since('prednisone', '2025-01-01'), during('ABC-1', '2020-01-01', '2020-02-01')])
    expect(labels(openCombinations(choices, drugs, always))).toEqual(['ABC-1 + ABC-1'])
    expect(openCombinations(choices, drugs, () => false)).toEqual([])
  })

  it('are each told of where nothing but their days is in doubt', () => {
    const written = ['prednisone', 'prednisone', 'MMF', 'mycophenolate'].map((name) => ({
      name,
      start: '2025-01-01',
    }))
    const choices = choicesIn(written, ['corticosteroid', 'immunosuppressant'])
    expect(openCombinations(choices, drugs, always)).toHaveLength(4)
  })

  it('are each told of where what is in doubt is which of the others a class is', () => {
    const written = ['biologic', 'rituximab', 'MabThera', 'ABC-1'].map((name) => since(name, '2025-01-01'))
    const all = labels(openCombinations(choicesIn(written, ['biologic', 'rituximab']), drugs, always))
    expect(all).toContain('biologic + MabThera')
    // after the class beside rituximab, and the unknown one beside it
    expect(all).toContain('biologic + ABC-1')
    expect(all).not.toContain('MabThera + ABC-1')
  })

  it('are each of itself, where one may be long enough', () => {
    expect(rowsOf(since('prednisone', '2025-01-01'), since('ABC-1', '2025-06-01'))).toEqual([
      ['prednisone + ABC-1'],
      ['ABC-1 + ABC-1'],
    ])
    expect(rowsOf(since('prednisone', '2026-02-01'), since('ABC-1', '2026-02-20'))).toEqual([])
  })

  it('are those of a row, where only the row may be', () => {
    expect(
      rowsOf(
        since('prednisone', '2025-01-01'),
        during('ABC-1', '2025-01-01', '2025-02-28'),
        during('ABC-2', '2025-03-01', '2025-04-30'),
        during('ABC-3', '2025-06-01', '2025-06-30'),
      ),
    ).toEqual([['prednisone + ABC-1', 'prednisone + ABC-2', 'ABC-1 + ABC-1', 'ABC-2 + ABC-2']])
  })
})
