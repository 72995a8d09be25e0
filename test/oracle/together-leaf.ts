import { isOpen, type Chart } from './chart.js'
import { lastInAll, lasts, merged, type Days } from './stretches.js'
import { coursesOf, extremesOf, isDenied, isOf, undenied } from './courses.js'
import type { DrugEntry } from './patient.js'
import type { Lasting, TogetherRule } from './rule.js'
import { termOf } from './terms.js'
import { agreed, every, type Truth } from './truth.js'

/** Several drugs taken on the same days for so long; the classes asked for have nothing in common. */
export function togetherLeaf(rule: TogetherRule, chart: Chart): Truth {
  const courses = coursesOf(chart)
  if (courses === undefined) return 'unknown'
  const isNamed = rule.together.every((asked) => courses.some((entry) => isOf(entry, asked, undefined) !== 'false'))
  const truth = isNamed ? agreed(worlds(courses, rule, chart)) : 'false'
  const isRecorded = rule.together.some(
    (asked) => isDenied(asked, chart) && courses.every((entry) => isOf(entry, asked, rule.route) === 'false'),
  )
  return truth === 'false' && isOpen(chart, 'drugs') && !isRecorded ? 'unknown' : truth
}

/** Each way in which the courses may have been. */
function* worlds(courses: readonly DrugEntry[], rule: TogetherRule, chart: Chart): Generator<boolean> {
  const marks = courses.flatMap((entry) => extremesOf(entry, chart, []).flat())
  let sofar: (readonly (readonly Days[])[])[] = [rule.together.map(() => [])]
  for (const entry of courses) {
    const parts = partsOf(entry, rule, chart)
    if (parts.every((part) => part.length === 0)) continue
    const days = extremesOf(entry, chart, marks)
    sofar = sofar.flatMap((world) =>
      parts.flatMap((part) =>
        (part.length === 0 ? days.slice(0, 1) : days).map((one) =>
          world.map((taken, index) => (part.includes(index) ? [...taken, one] : taken)),
        ),
      ),
    )
  }
  for (const world of sofar) yield* answersOf(sharedDays(world), rule.for)
}

/** For which of the classes an entry may stand: each choice that is possible. */
function partsOf(entry: DrugEntry, { together, route }: TogetherRule, chart: Chart): number[][] {
  const truths = together.map((asked) => every([isOf(entry, asked, route), undenied(entry, chart)]))
  const certain = truths.flatMap((truth, index) => (truth === 'true' ? [index] : []))
  const possible = truths.flatMap((truth, index) => (truth === 'unknown' ? [index] : []))
  const isOneDrug = termOf('drugs', entry.name) !== undefined && possible.length < 2
  const choices = possible.reduce<number[][]>(
    (sofar, index) => [...sofar, ...sofar.map((one) => [...one, index])],
    [certain],
  )
  return isOneDrug ? [certain, ...possible.map((index) => [...certain, index])] : choices
}

/** A row of days so long, or none; either, where the days are so many with a pause between them. */
function answersOf(shared: readonly Days[], lasting: Lasting): boolean[] {
  if (merged(shared).some((days) => lasts(days, lasting))) return [true]
  return lastInAll(shared, lasting) === 'false' ? [false] : [true, false]
}

/** The days on each of which something of every class was taken. */
function sharedDays(world: readonly (readonly Days[])[]): Days[] {
  return world
    .map(merged)
    .reduce((a, b) =>
      a.flatMap(([start, end]) =>
        b.map(([from, to]): Days => [Math.max(start, from), Math.min(end, to)]).filter(([from, to]) => from <= to),
      ),
    )
}
