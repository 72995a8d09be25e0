import { happened, LONG_AGO, type Chart } from './chart.js'
import { latestOfDay } from './clock.js'
import { ageOn, daysThatMatter, shifted } from './days.js'
import { resultTruth } from './values.js'
import type { MeasureEntry } from './patient.js'
import type { Band, LabByAgeRule } from './rule.js'
import { agreed, type Truth } from './truth.js'
import { everyWay } from './ways.js'

/** The latest result, within the bounds for the age on the day of the sample – and, if that has changed, of today. */
export function labByAgeLeaf(rule: LabByAgeRule, chart: Chart): Truth {
  const { births, asOf, patient } = chart
  if (births === undefined) return 'unknown'
  const results = (patient.labs ?? [])
    .filter(
      ({ name, status }) => name === rule['lab-by-age'] && status !== 'preliminary' && status !== 'entered-in-error',
    )
    .flatMap((entry) => {
      const date = entry.date ?? patient.asOf
      // one without a date may be of any day
      const days = date === undefined ? { lo: Math.max(births.lo, LONG_AGO), hi: asOf } : happened(date, chart)
      return days === undefined ? [] : [{ entry, days, isDated: date !== undefined }]
    })
  if (!results.some(({ isDated }) => isDated)) return 'unknown'
  const first = shifted(asOf, rule.valid ?? '90 days', -1)
  const marks = [first, asOf, ...results.flatMap(({ days }) => [days.lo, days.hi])]
  const samples = results.map(({ entry, days }) => daysThatMatter(days, marks, 7).map((day) => ({ day, entry })))
  const years = rule.bands.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to + 1])])
  const birthMarks = years.flatMap((one) => marks.map((day) => shifted(day, `${one} years`, -1)))
  return agreed(
    (function* completions(): Generator<Truth> {
      for (const birth of daysThatMatter(births, birthMarks, 7)) {
        for (const taken of everyWay(samples)) yield latest(taken, birth, first, rule, asOf)
      }
    })(),
  )
}

function latest(
  taken: readonly { readonly day: number; readonly entry: MeasureEntry }[],
  birth: number,
  first: number,
  rule: LabByAgeRule,
  asOf: number,
): Truth {
  const last = Math.max(...taken.map(({ day }) => day))
  if (last < first) return 'unknown'
  const bands = [last, asOf].map((day) => rule.bands.find((band) => isIn(band, ageOn(birth, day))))
  return agreed(
    latestOfDay(
      taken.filter(({ day }) => day === last),
      ({ entry }) => entry.time,
    ).flatMap(({ entry }) => bands.map((band) => (band === undefined ? 'unknown' : bandTruth(entry, band, rule)))),
  )
}

function isIn({ from, to }: Band, age: number): boolean {
  return age >= from && (to === undefined || age <= to)
}

function bandTruth(entry: MeasureEntry, { from: _from, to: _to, ...bounds }: Band, rule: LabByAgeRule): Truth {
  return resultTruth(entry, {
    lab: rule['lab-by-age'],
    ...bounds,
    ...(rule.unit === undefined ? {} : { unit: rule.unit }),
  })
}
