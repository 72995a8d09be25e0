import { describe, expect, it } from 'vitest'
import { Tally } from '../../../src/screening/cohort/tally.js'
import { day } from '../facts.js'
import { found, library, PATIENTS } from './found.js'

function tallyOf(patients: readonly object[]): Tally {
  const tally = new Tally(library.trials)
  for (const patient of patients) tally.count(found(patient))
  return tally
}

const all = tallyOf(Object.values(PATIENTS)).counts

describe('the tally of a cohort', () => {
  it('counts patients, and those whose record was not understood in part', () => {
    expect(all.patients).toEqual({ screened: 7, warned: 1 })
  })

  it('knows the as-of dates, and where they came from', () => {
    expect(all.asOf).toEqual({ option: 0, patient: 1, today: 6 })
    expect(all.days).toEqual({ first: day('2025-05-01'), last: day('2025-06-01') })
    const later = tallyOf([{ ...PATIENTS.fits, asOf: '2025-07-01' }])
    later.add(tallyOf([PATIENTS.child]).counts)
    expect(later.counts.days).toEqual({ first: day('2025-06-01'), last: day('2025-07-01') })
  })

  it('counts each patient once by the best verdict', () => {
    expect(all.best).toEqual({ 'potentially-eligible': 1, undetermined: 5, ineligible: 1 })
  })

  it('knows nobody at its beginning, and adds nobody from an empty one', () => {
    const none = new Tally(library.trials)
    expect(none.counts).toMatchObject({ patients: { screened: 0, warned: 0 }, days: null, needs: [], otherNeeds: 0 })
    const some = tallyOf([PATIENTS.fits])
    const before = structuredClone(some.counts)
    some.add(none.counts)
    expect(some.counts).toEqual(before)
  })

  it('has no best verdict where there are no trials', () => {
    const none = new Tally([])
    none.count({ ...found(PATIENTS.fits), trials: [] })
    expect(none.counts.best).toEqual({ 'potentially-eligible': 0, undetermined: 0, ineligible: 0 })
  })

  it('adds up to the same in parts, also after a journey as text', () => {
    const patients = Object.values(PATIENTS)
    const sum = new Tally(library.trials)
    for (const part of [patients.slice(0, 2), patients.slice(2, 5), patients.slice(5)]) {
      sum.add(JSON.parse(JSON.stringify(tallyOf(part).counts)) as typeof all)
    }
    expect(sum.counts).toEqual(all)
  })
})
