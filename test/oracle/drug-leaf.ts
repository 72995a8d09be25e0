import type { Chart } from './chart.js'
import { doseTruth, isCertain, isCourse, mayBeOfTheDose, purposeTruth, responseTruth, routeTruth } from './courses.js'
import { daysOf, daysThatMatter, shifted } from './days.js'
import { denies, isAsked, isNoneOf, listOf } from './names.js'
import type { DrugEntry } from './patient.js'
import { pairs, periodOf, type Period } from './periods.js'
import type { DrugRule } from './rule.js'
import { fromList } from './silence.js'
import { ingredientsOf, termOf } from './terms.js'
import { agreed, every, some, type Truth } from './truth.js'

/** Words for a dose that has no pattern: it is not stable, whatever else is recorded. */
const UNSTEADY = ['as needed', 'taper']

export function drugLeaf(rule: DrugRule, chart: Chart): Truth {
  const asked = listOf(rule.drug)
  const entries = chart.patient.drugs?.map((entry): DrugEntry => (typeof entry === 'string' ? { name: entry } : entry))
  const isSilent = !(entries ?? []).some((entry) => isNamed(entry, asked, rule, chart))
  const strict = chart.strict || (rule.silence === 'unknown' && isSilent)
  return fromList(
    entries,
    { ...chart, strict },
    {
      listName: 'drugs',
      table: 'drugs',
      nameOf: ({ name }) => name,
      isAbsent: ({ status }) => status === 'absent',
      truthOf: (entry) => undoubted(courseTruth(entry, asked, rule, chart), entry, rule, chart),
      asked,
      isDenial: ({ name, status }, one) => status === 'absent' && denies('drugs', name, one),
    },
  )
}

/**
 * Where doubt is ignored, what is not known of a course is taken not to be so, but where it tells a dose that may be so, or a
 * day of its change.
 */
function undoubted(truth: Truth, entry: DrugEntry, rule: DrugRule, chart: Chart): Truth {
  const isIgnored = truth === 'unknown' && rule.doubt !== undefined
  return isIgnored && !mayBeOfTheDose(entry, rule) && !mayBeChangedSince(entry, rule, chart) ? 'false' : truth
}

/** Whether a day that is told of it, and to the year at least, may be too late for a steady dose, and may not. */
function mayBeChangedSince(entry: DrugEntry, rule: DrugRule, chart: Chart): boolean {
  const length = rule.stable ?? rule.unstable
  const { stableSince, start, date } = entry
  if (length === undefined) return false
  const begun = (start ?? date) === undefined ? undefined : periodOf(entry, chart)?.starts
  const told = [
    ...(stableSince === undefined ? [] : [daysOf(stableSince)]),
    ...(begun !== undefined && begun.hi - begun.lo <= 365 ? [begun] : []),
  ]
  return told.some(({ lo, hi }) => shifted(lo, length) <= chart.asOf && shifted(hi, length) > chart.asOf)
}

/** Surely a course of what is asked, whenever it was and whatever came of it. */
function isNamed(entry: DrugEntry, asked: readonly string[], { except }: DrugRule, chart: Chart): boolean {
  const isOne = partsOf(entry.name).map((part) =>
    every([isAsked('drugs', part, asked), isNoneOf('drugs', part, except)]),
  )
  return (
    isCourse(entry) && isCertain(entry) === 'true' && periodOf(entry, chart) !== undefined && some(isOne) === 'true'
  )
}

function courseTruth(entry: DrugEntry, asked: readonly string[], rule: DrugRule, chart: Chart): Truth {
  if (!isCourse(entry)) return 'false'
  const period = periodOf(entry, chart)
  if (period === undefined) return 'false'
  return every([
    isCertain(entry),
    some(
      partsOf(entry.name).map((part) => every([isAsked('drugs', part, asked), isNoneOf('drugs', part, rule.except)])),
    ),
    routeTruth(entry, rule.route),
    responseTruth(entry, rule.response),
    purposeTruth(entry, rule),
    doseTruth(entry, rule),
    agreed(timeCompletions(entry, period, rule, chart)),
  ])
}

/** A product is each of its ingredients, whatever the others are. */
function partsOf(name: string): readonly string[] {
  const ingredients = ingredientsOf(termOf('drugs', name))
  return ingredients.length === 0 ? [name] : ingredients
}

/** Whether a course is as the rule asks, for each way in which its days may lie. */
function* timeCompletions(entry: DrugEntry, period: Period, rule: DrugRule, chart: Chart): Generator<boolean> {
  const { asOf, seen } = chart
  const first = rule.within === undefined ? asOf : shifted(asOf, rule.within, -1)
  const lengths = [rule.for?.['at-least'], rule.for?.['more-than'], rule.stable, rule.unstable].flatMap(
    (one) => one ?? [],
  )
  const marks = [
    first,
    asOf,
    ...lengths.flatMap((one) =>
      [-1, 1].flatMap((sign) =>
        [period.starts.lo, period.starts.hi, period.ends.lo, period.ends.hi, asOf].map((day) =>
          shifted(day, one, sign as 1 | -1),
        ),
      ),
    ),
  ]
  for (const [start, end] of pairs(period, entry.date !== undefined, marks)) {
    for (const since of isAboutDose(rule) ? stableDays(entry, start, seen, marks) : [start]) {
      const last = Math.min(end, asOf)
      const isTaken = end >= asOf
      yield (
        (rule.taken !== 'now' || isTaken) &&
        (rule.within === undefined || (start <= asOf && end >= first)) &&
        (rule.for?.['at-least'] === undefined || shifted(start, rule.for['at-least']) <= last) &&
        (rule.for?.['more-than'] === undefined || shifted(start, rule.for['more-than']) < last) &&
        (rule.stable === undefined || isStable(entry, since, rule.stable, asOf)) &&
        (rule.unstable === undefined || !isTaken || !isStable(entry, since, rule.unstable, asOf))
      )
    }
  }
}

function isAboutDose({ stable, unstable }: DrugRule): boolean {
  return stable !== undefined || unstable !== undefined
}

function isStable({ dose }: DrugEntry, since: number, length: string, asOf: number): boolean {
  return !UNSTEADY.some((word) => dose?.includes(word) === true) && shifted(since, length) <= asOf
}

/** The days since which the dose may be unchanged: never before the course began. */
function stableDays({ stableSince }: DrugEntry, start: number, seen: number, marks: readonly number[]): number[] {
  if (stableSince === undefined) return daysThatMatter({ lo: Math.min(start, seen), hi: seen }, marks)
  const { lo, hi } = daysOf(stableSince)
  return daysThatMatter({ lo: Math.max(lo, Math.min(start, hi)), hi: Math.min(hi, seen) }, marks)
}
