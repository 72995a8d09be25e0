import fc from 'fast-check'
import { TRIAL_ID, type Setting } from '../chart.js'
import { ageOn, dayOf, shifted, written } from '../days.js'
import { SETS } from '../sets.js'
import type { ListName, MeasureEntry, Patient } from '../patient.js'
import { ENCOUNTERS, PROCEDURES, TABLES } from '../terms.js'
import { compact, recorded, SCREENING_DATES, seldom, sometimes, type Life } from './days.js'
import { isVaccine, period } from './entry-words.js'
import { allergy, condition, drug, event } from './list-entries.js'
import { measures, score, set } from './results.js'
import { serology, visit } from './visits.js'

interface Birth {
  readonly born: number
  /** how it is recorded on the day of the record */
  readonly shown: (on: number) => Partial<Patient>
}

/** Born on a day that is recorded in one of several ways, if at all. */
function birth(asOf: string): fc.Arbitrary<Birth> {
  const today = dayOf(asOf)
  const years = fc.constantFrom(3, 5, 6, 9, 10, 12, 13, 17, 18, 19, 20, 34, 65, 66, 70, 71)
  const atBirthday = fc
    .tuple(years, fc.constantFrom(-1, 0, 1))
    .map(([one, offset]) => shifted(today, `${one} years`, -1) + offset)
  const leap = fc.constantFrom('2012-02-29', '2008-02-29', '2016-02-29', '2006-02-28').map(dayOf)
  return fc
    .tuple(
      fc.oneof({ weight: 4, arbitrary: atBirthday }, { weight: 1, arbitrary: leap }),
      fc.integer({ min: 0, max: 8 }),
    )
    .chain(([born, form]): fc.Arbitrary<Birth> => {
      if (form === 0) return fc.constant({ born, shown: () => ({}) })
      if (form < 3) return fc.constant({ born, shown: (on) => ({ age: ageOn(born, on) }) })
      return recorded(fc.constant(born)).map((birthDate) => ({ born, shown: () => ({ birthDate }) }))
    })
}

function listed<T>(entry: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[] | undefined> {
  return sometimes(fc.array(entry, { maxLength }), 8)
}

function several<T>(entries: fc.Arbitrary<T[]>, maxLength = 3): fc.Arbitrary<T[] | undefined> {
  return listed(entries, maxLength).map((lists) => lists?.flat())
}

/** A patient whose dates lie about the screening date. */
export function patient(asOf: string): fc.Arbitrary<Patient> {
  return birth(asOf).chain(({ born, shown }) =>
    lists({ asOf, born }).map((one) => ({ id: 'P', ...shown(dayOf(one.asOf ?? asOf)), ...one })),
  )
}

/** What belongs in a list, and now and then what belongs in another. */
function elseSeldom<T, U>(entry: fc.Arbitrary<T>, other: fc.Arbitrary<U>): fc.Arbitrary<T | U> {
  return fc.oneof({ weight: 9, arbitrary: entry }, { weight: 1, arbitrary: other })
}

function joined(listed: MeasureEntry[] | undefined, more: readonly MeasureEntry[]): MeasureEntry[] | undefined {
  return more.length === 0 ? listed : [...(listed ?? []), ...more]
}

const LISTS: ListName[] = [
  'conditions',
  'drugs',
  'procedures',
  'allergies',
  'immunizations',
  'encounters',
  'trialParticipation',
]

function lists(life: Life): fc.Arbitrary<Omit<Patient, 'id'>> {
  const trial = fc.constantFrom('NCT01234567', 'NCT07654321', TRIAL_ID)
  const participation = fc.oneof(
    trial,
    fc.record({ id: trial, on: period(life) }).map(({ id, on }) => ({ id, ...on })),
  )
  return fc
    .record({
      // mostly of the screening date; also of none, of a later one, and of earlier ones: a pregnancy may last 294 days
      ahead: fc.constantFrom(0, 0, 0, 0, 0, undefined, undefined, -40, -100, -294, -295, 20),
      sex: sometimes(fc.constantFrom('female', 'male', 'unknown'), 6),
      conditions: listed(condition(life)),
      labs: several(measures(life, 'labs'), 4),
      vitals: several(measures(life, 'vitals')),
      visited: seldom(visit(life)),
      tested: seldom(serology(life)),
      scores: listed(score(life), 2),
      classifications: listed(set(life), 2),
      drugs: listed(elseSeldom(drug(life), event(life, 'name', TABLES.drugs, isVaccine))),
      procedures: listed(elseSeldom(event(life, 'name', PROCEDURES), event(life, 'name', TABLES.drugs))),
      allergies: listed(allergy, 2),
      immunizations: listed(
        elseSeldom(event(life, 'name', TABLES.drugs, isVaccine), event(life, 'name', TABLES.drugs)),
        2,
      ),
      encounters: listed(event(life, 'kind', ENCOUNTERS)),
      trialParticipation: listed(participation, 2),
      reproductive: sometimes(
        fc.record({
          childbearingPotential: sometimes(fc.boolean(), 1),
          pregnant: sometimes(fc.boolean(), 1),
        }),
        1,
      ),
      incomplete: seldom(fc.subarray(LISTS, { minLength: 1, maxLength: 2 })),
      statements: sometimes(
        fc.constantFrom<Readonly<Record<string, boolean>>>(
          ...[true, false].flatMap((holds) => [
            { consent: holds },
            { consent: holds },
            ...Object.keys(SETS).map((name) => ({ [name]: holds })),
          ]),
        ),
        2,
      ),
    })
    .map(
      ({ ahead, visited, tested = [], ...rest }) =>
        compact({
          asOf: ahead === undefined ? undefined : written(dayOf(life.asOf) + ahead),
          ...rest,
          labs: joined(rest.labs, [...(visited?.labs ?? []), ...tested]),
          vitals: joined(rest.vitals, visited?.vitals ?? []),
          reproductive: rest.reproductive === undefined ? undefined : compact(rest.reproductive),
        }) as Omit<Patient, 'id'>,
    )
}

export const setting: fc.Arbitrary<Setting> = fc.record({
  asOf: fc.constantFrom(...SCREENING_DATES),
  strict: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
})
