import { describe, expect, it } from 'vitest'
import { both, FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import { courseOfDrug } from '../../../src/language/drug/drug-course.js'
import type { DrugFilter } from '../../../src/language/drug/drug-filter.js'
import { extentTruth, filterTruth, givenTruth } from '../../../src/language/drug/filter-truth.js'
import { asOf, lifetime } from '../courses.js'
import { course, since } from '../drug-facts.js'

const relapse: DrugFilter = { response: ['relapse'] }
const oral: DrugFilter = { route: ['oral'] }
const aYear: DrugFilter = { lasting: { length: { amount: 1, unit: 'years' }, strict: false } }
const steady: DrugFilter = { stable: { amount: 7, unit: 'days' } }
const unsteady: DrugFilter = { unstable: { amount: 7, unit: 'days' } }

const fact = course(since('prednisone', '2025-06-01', { route: 'oral', stableSince: '2026-01-01' }))

describe('the truth of a filter', () => {
  it.each<[filter: DrugFilter, given: Truth, extent: Truth]>([
    [{}, TRUE, TRUE],
    [oral, TRUE, TRUE],
    [{ route: ['iv'] }, FALSE, TRUE],
    [relapse, UNKNOWN, TRUE],
    [aYear, TRUE, FALSE],
    [steady, TRUE, TRUE],
    [unsteady, TRUE, FALSE],
    [{ dose: { atLeast: 5 } }, TRUE, UNKNOWN],
    [{ ...relapse, ...aYear }, UNKNOWN, FALSE],
    [{ ...oral, ...steady }, TRUE, TRUE],
  ])('%j is that of how it was given, and that of how long and how much', (filter, given, extent) => {
    const days = courseOfDrug(fact, lifetime)
    expect([givenTruth(fact, filter), extentTruth(fact, filter, days, asOf)]).toEqual([given, extent])
    expect(filterTruth(fact, filter, days, asOf)).toBe(both(given, extent))
  })
})
