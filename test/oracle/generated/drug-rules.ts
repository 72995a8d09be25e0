import fc from 'fast-check'
import type { Rule } from '../rule.js'
import { CONDITIONS, PURPOSES } from '../terms.js'
import { compact, duration, seldom, sometimes } from './days.js'
import { boundsOf, DRUG_CLASS_NAMES, DRUG_NAMES, exceptFrom, nameOf, namesOf } from './rule-words.js'

const oneRoute = fc.constantFrom('systemic', 'parenteral', 'oral', 'iv', 'sc')
const route = sometimes(
  fc.oneof({ weight: 4, arbitrary: oneRoute }, fc.uniqueArray(oneRoute, { minLength: 2, maxLength: 2 })),
  4,
)
const response = sometimes(
  fc.subarray(['inadequate', 'intolerant', 'relapse', 'adequate'], { minLength: 1, maxLength: 2 }),
  5,
)
export const howLong = fc.oneof(
  duration.map((length) => ({ 'at-least': length })),
  duration.map((length) => ({ 'more-than': length })),
)
const lasting = sometimes(howLong, 5)
const doseBounds = boundsOf([10, 20, 70, 250]).map((bounds) => ({ ...bounds, unit: 'mg/day' as const }))
const dose = fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: doseBounds })
const purpose: fc.Arbitrary<object> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: namesOf(PURPOSES).map((one) => ({ purpose: one })) },
  { weight: 1, arbitrary: nameOf(PURPOSES).map((one) => ({ 'unless-purpose': [one] })) },
)
const drugTime = fc.oneof(
  fc.constant({ taken: 'ever' as const }),
  fc.constant({ taken: 'now' as const }),
  duration.map((within) => ({ within })),
  duration.map((within) => ({ within })),
  fc
    .tuple(fc.constantFrom('stable', 'unstable'), duration)
    .map(([key, length]) => ({ taken: 'now' as const, [key]: length })),
  fc
    .tuple(fc.constantFrom('stable', 'unstable'), duration, duration)
    .map(([key, length, within]) => ({ within, [key]: length })),
)
const doubt = seldom(fc.constant('ignored' as const))
const silence = seldom(fc.constant('unknown' as const))
export const drug = fc
  .record({
    drug: namesOf(DRUG_NAMES),
    time: drugTime,
    route,
    response,
    dose,
    for: lasting,
    aim: purpose,
    doubt,
    silence,
  })
  .chain((one) => exceptFrom('drugs', one.drug).map((except) => ({ ...one, except })))
  .map(({ time, for: length, aim, ...rest }): Rule => {
    const isDose = 'stable' in time || 'unstable' in time
    return compact({ ...rest, ...time, ...aim, for: isDose ? undefined : length })
  })

const DISJOINT = [
  ['corticosteroid', 'conventional-immunosuppressant'],
  ['prednisone', 'mycophenolate'],
  ['biologic', 'methotrexate'],
  ['rituximab', 'belimumab'],
] as const
export const together = fc
  .record({ together: fc.constantFrom(...DISJOINT), route, for: howLong })
  .map((rule): Rule => compact(rule))
export const differentDrugs = fc
  .record({
    'different-drugs': namesOf(DRUG_CLASS_NAMES.filter((name) => name !== 'anticancer')), // of which there is only one
    'at-least': fc.integer({ min: 1, max: 2 }),
    route,
    response,
    for: seldom(howLong),
  })
  .map((rule): Rule => compact(rule))
const dailyDose = boundsOf([5, 10, 12.5, 20]).map((bounds): Rule => ({
  'steroid-dose': { ...bounds, unit: 'mg/day' },
}))
const dosePerKilogram = fc
  .record({ bounds: boundsOf([0.1, 0.2, 0.4, 1]), valid: sometimes(duration, 2) })
  .map(({ bounds, valid }): Rule =>
    compact({ 'steroid-dose': { ...bounds, unit: 'mg/kg/day' as const }, 'weight-valid': valid }),
  )
export const steroidDose = fc.oneof(dailyDose, dosePerKilogram)

export const therapy = fc
  .record({
    'start-of': namesOf(DRUG_NAMES).map((names) => [names].flat()),
    route,
    'from-onset-of': sometimes(namesOf(CONDITIONS), 1),
  })
  .map((one) => compact(one))
