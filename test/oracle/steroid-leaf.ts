import { isOpen, type Chart } from './chart.js'
import { coursesOf, doseGiven, isDenied, isTakenNow, routeTruth, undenied } from './courses.js'
import { decimal, times } from './decimals.js'
import { ageOn, shifted } from './days.js'
import { answer, resultOf } from './measure-leaf.js'
import { EQUIVALENTS, MEASURES } from './measures.js'
import { isAsked } from './names.js'
import type { DrugEntry, MeasureEntry } from './patient.js'
import type { SteroidRule } from './rule.js'
import { termOf } from './terms.js'
import { agreed, type Truth } from './truth.js'
import { fulfilments, valuesOf, type Values } from './values.js'

/** The bounds hold for every total that the steroids of the day may come to. */
export function steroidLeaf(rule: SteroidRule, chart: Chart): Truth {
  const courses = coursesOf(chart)
  if (courses === undefined) return 'unknown'
  const anything: Values = { lo: 0n }
  const none: Values = { lo: 0n, hi: 0n }
  const sums = courses.reduce<Values[]>(
    (sofar, entry, index) => {
      const isTwice = courses.slice(0, index).some((other) => isSame(other, entry, chart))
      const ways = [...contributions(entry, chart), ...(isTwice ? [none] : [])]
      return ways.flatMap((one) => sofar.map((sum) => added(sum, one)))
    },
    [isOpen(chart, 'drugs') && !isDenied('corticosteroid', chart) ? anything : none],
  )
  if (rule['steroid-dose'].unit === 'mg/kg/day' && sums.some(({ hi }) => hi !== 0n)) return byWeight(sums, rule, chart)
  return agreed(sums.flatMap((sum) => [...fulfilments(sum, rule['steroid-dose'], decimal)]))
}

/** By the latest weight, which is no older than 90 days where the patient may be a child, whatever the rule allows. */
function byWeight(sums: readonly Values[], rule: SteroidRule, chart: Chart): Truth {
  const { births, asOf, patient } = chart
  const weights = (patient.vitals ?? [])
    .filter(({ name, status }) => name === 'weight' && status !== 'preliminary' && status !== 'entered-in-error')
    .flatMap((entry) => resultOf(entry, weightTruth(entry, sums, rule), chart) ?? [])
  const asked = rule['weight-valid'] ?? IN_CHILDREN
  const shorter = shifted(asOf, asked, -1) < shifted(asOf, IN_CHILDREN, -1) ? IN_CHILDREN : asked
  const isAdult = births === undefined ? [false] : [births.lo, births.hi].map((birth) => ageOn(birth, asOf) >= 18)
  return agreed(isAdult.map((one) => answer(weights, { valid: one ? asked : shorter }, chart)))
}

const IN_CHILDREN = '90 days'

/** Whether each total over each weight is within the bounds: compared as products with both ends of the weight. */
function weightTruth(entry: MeasureEntry, sums: readonly Values[], rule: SteroidRule): Truth {
  const row = MEASURES[entry.name]
  const weight = row === undefined ? undefined : valuesOf(entry, row)
  if (weight === undefined) return 'unknown'
  const { lo: least = 0n, hi: most } = weight
  const [low, high] = [least === 0n ? decimal(1) : least, most ?? (least === 0n ? decimal(1) : least)]
  return agreed(
    sums.flatMap((sum) => {
      const lo = most === undefined ? 0n : (sum.lo ?? 0n) * low * decimal(1)
      const values = least === 0n || sum.hi === undefined ? { lo } : { lo, hi: sum.hi * high * decimal(1) }
      return [...fulfilments(values, rule['steroid-dose'], (bound) => decimal(bound) * low * high)]
    }),
  )
}

function added(a: Values, b: Values): Values {
  const lo = (a.lo ?? 0n) + (b.lo ?? 0n)
  return a.hi === undefined || b.hi === undefined ? { lo } : { lo, hi: a.hi + b.hi }
}

/** Whether an entry that surely counts is of the same steroid and the same dose: one treatment may be told twice. */
function isSame(other: DrugEntry, entry: DrugEntry, chart: Chart): boolean {
  const [one, ...others] = contributions(other, chart)
  if (one?.hi === undefined || others.length > 0) return false
  return termOf('drugs', other.name) === termOf('drugs', entry.name) && one.hi === doseOf(entry).hi && one.hi > 0n
}

/** What a course may add: nothing where it may be none that counts, and its dose where it may be one. */
function contributions(entry: DrugEntry, chart: Chart): Values[] {
  const isSteroid = isAsked('drugs', entry.name, ['corticosteroid'])
  const truths = [isSteroid, isTakenNow(entry, chart), routeTruth(entry, 'systemic'), undenied(entry, chart)]
  const nothing: Values = { lo: 0n, hi: 0n }
  if (truths.includes('false')) return [nothing]
  return truths.includes('unknown') ? [nothing, doseOf(entry)] : [doseOf(entry)]
}

/** What is taken at intervals of days counts as its average. */
function doseOf(entry: DrugEntry): Values {
  const equivalent = EQUIVALENTS[termOf('drugs', entry.name) ?? '']
  const amount = doseGiven(entry)?.onAverage
  if (equivalent === undefined || amount === undefined) return { lo: 0n }
  const [low, high] = equivalent.map((mg) => times(decimal(amount), decimal(5 / mg)))
  return { lo: high ?? 0n, hi: low ?? 0n }
}
