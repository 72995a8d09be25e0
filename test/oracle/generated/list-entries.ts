import fc from 'fast-check'
import { SETS } from '../sets.js'
import type { ConditionEntry, DrugEntry, EventEntry } from '../patient.js'
import { CONDITIONS, PROCEDURES, PURPOSES, REACTIONS, TABLES, termOf } from '../terms.js'
import { compact, pastDay, recorded, seldom, sometimes, type Life } from './days.js'
import { conditionElsewhere } from './elsewhere.js'
import { codeBeside, coded, isVaccine, joinedDrugs, nameOf, period, type Rows } from './entry-words.js'

export function drug(life: Life): fc.Arbitrary<string | DrugEntry> {
  const name = fc.oneof(
    { weight: 14, arbitrary: nameOf(TABLES.drugs, (one) => !isVaccine(one)) },
    { weight: 1, arbitrary: joinedDrugs },
  )
  const taken = fc
    .record({
      name,
      on: period(life),
      route: sometimes(fc.constantFrom('oral', 'IV', 'sc', 'topical'), 3),
      response: sometimes(fc.constantFrom('inadequate', 'intolerant', 'relapse', 'adequate'), 2),
      dose: sometimes(
        fc.constantFrom(
          '5 mg/day',
          '10 mg/day',
          '8 mg/day',
          '2 mg/day',
          '20 mg/day',
          '250 mg/day',
          '14 mg weekly',
          '350 mg weekly',
          '70 mg 1x/Woche',
          '70 mg per week',
          '350 mg per week',
          '20 mg every other day',
          '250 mg alle 2 Tage',
          '70 mg 2 times a week',
          '5 mg twice daily',
          '1 g/day',
          '0 mg/day',
          'as needed',
          '15 mg as needed',
          '350 mg monthly',
        ),
        3,
      ),
      purpose: sometimes(fc.oneof(nameOf(PURPOSES), nameOf(CONDITIONS)), 3),
      sinceDay: sometimes(recorded(pastDay(life)), 3),
      code: seldom(codeBeside('drugs')),
    })
    .map(({ on, sinceDay, code, ...rest }) => {
      const stableSince =
        sinceDay !== undefined && on.date === undefined && on.end === undefined && isLater(sinceDay, on.start)
          ? sinceDay
          : undefined
      return coded(compact({ ...rest, ...on, stableSince }), isKnownTogether(rest.name) ? undefined : code)
    })
  const not = fc.record({
    name: nameOf(TABLES.drugs, (one) => !isVaccine(one)),
    status: fc.constantFrom('absent' as const, 'planned' as const, 'not-taken' as const),
  })
  const perhaps = fc
    .tuple(taken, fc.constantFrom('ordered' as const, 'uncertain' as const))
    .map(([one, status]) => ({ ...one, status }))
  return fc.oneof(
    { weight: 12, arbitrary: taken },
    { weight: 1, arbitrary: name },
    { weight: 1, arbitrary: not },
    { weight: 1, arbitrary: perhaps },
  )
}

/** Several drugs have no code together. */
function isKnownTogether(name: string): boolean {
  return termOf('drugs', name) === name && !Object.hasOwn(TABLES.drugs, name)
}

/** A change of the dose cannot lie before the course. */
function isLater(day: string, start: string | undefined): boolean {
  if (`${day}${start ?? ''}`.includes('/')) return false
  return start === undefined || day.slice(0, start.length) >= start.slice(0, day.length)
}

const CLASSIFIED = ['sle', 'lupus', 'lupus-nephritis', 'class IV nephritis', 'kidney-disease', 'cancer', 'skin-cancer']
const isClassified = (name: string): boolean => CLASSIFIED.includes(name)
const met = fc.subarray(Object.keys(SETS), { minLength: 1 })
const oneTreatment = fc.oneof(
  nameOf(PROCEDURES),
  nameOf(TABLES.drugs),
  fc.constantFrom('excised', 'excision', 'radiotherapy', 'methotrexate'),
)
const treatment = fc.oneof(oneTreatment, fc.array(oneTreatment, { minLength: 1, maxLength: 2 }))

export function condition(life: Life): fc.Arbitrary<string | ConditionEntry> {
  const name = fc.oneof(
    { weight: 19, arbitrary: nameOf(CONDITIONS) },
    { weight: 1, arbitrary: fc.constant('kidney-disease') },
  )
  const dates = period(life).map(({ date, start, end }) => ({ onset: start ?? date, end }))
  const entry = fc
    .record({
      name,
      dates,
      status: fc.constantFrom(undefined, undefined, 'active', 'resolved', 'resolved', 'suspected'),
      grade: sometimes(fc.constantFrom(1, 2, 3, 4, 5, 5), 2),
      treatment: sometimes(treatment, 4),
      meets: sometimes(met, 1),
      isRemission: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
      code: seldom(codeBeside('conditions')),
    })
    .map(({ dates: { onset, end }, status, meets, isRemission, code, ...rest }) => {
      const isOver = status === 'resolved' || status === undefined
      const written = compact({
        ...rest,
        status,
        onset,
        end: isOver && !isRemission ? end : undefined,
        remission: isRemission && status !== 'active' ? end : undefined,
        meets: isClassified(rest.name) ? meets : undefined,
      })
      return coded(written, code)
    })
  const absent = fc
    .tuple(name, seldom(met), seldom(codeBeside('conditions')))
    .map(([one, meets, code]) =>
      coded(compact({ name: one, status: 'absent' as const, meets: isClassified(one) ? meets : undefined }), code),
    )
  return fc.oneof(
    { weight: 10, arbitrary: entry },
    { weight: 1, arbitrary: name },
    { weight: 1, arbitrary: absent },
    { weight: 2, arbitrary: conditionElsewhere(life) },
  )
}

export function event(
  life: Life,
  key: 'name' | 'kind',
  rows: Rows,
  isKept?: (name: string) => boolean,
): fc.Arbitrary<string | EventEntry> {
  const name = nameOf(rows, isKept)
  const hasReason = key === 'kind' || rows === PROCEDURES
  const entry = fc
    .record({
      name,
      on: period(life),
      reason: sometimes(
        fc.oneof(
          { weight: 6, arbitrary: nameOf(CONDITIONS) },
          { weight: 1, arbitrary: nameOf(TABLES.drugs) },
          { weight: 1, arbitrary: fc.tuple(nameOf(CONDITIONS), nameOf(TABLES.drugs)) },
          { weight: 2, arbitrary: fc.uniqueArray(nameOf(CONDITIONS), { minLength: 2, maxLength: 2 }) },
        ),
        2,
      ),
      isAbsent: fc.integer({ min: 0, max: 11 }),
      code: rows === PROCEDURES ? seldom(codeBeside('procedures')) : fc.constant(undefined),
    })
    .map(({ name: one, on, reason, isAbsent, code }): EventEntry => {
      const beside = code === undefined ? {} : { code: code(one) }
      const what = { [key]: one, ...beside, ...(hasReason && reason !== undefined ? { reason } : {}) }
      if (isAbsent === 1) return { ...what, ...on, status: 'uncertain' }
      return isAbsent === 0 ? { [key]: one, ...beside, status: 'absent' } : { ...what, ...on }
    })
  return fc.oneof({ weight: 8, arbitrary: entry }, { weight: 1, arbitrary: name })
}

export const allergy = fc.oneof(
  nameOf(TABLES.drugs, (one) => !isVaccine(one)),
  fc
    .record({
      name: nameOf(TABLES.drugs, (one) => !isVaccine(one)),
      reaction: sometimes(nameOf(REACTIONS), 3),
      status: sometimes(fc.constantFrom('absent' as const, 'uncertain' as const), 8),
      code: seldom(codeBeside('drugs')),
    })
    .map(({ reaction, code, ...one }) =>
      coded(compact({ ...one, reaction: one.status !== 'absent' ? reaction : undefined }), code),
    ),
)
