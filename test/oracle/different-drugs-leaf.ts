import { isOpen, type Chart } from './chart.js'
import { coursesOf, extremesOf, isDenied, responseTruth, routeTruth, undenied } from './courses.js'
import { isAsked, listOf } from './names.js'
import type { DrugEntry } from './patient.js'
import type { DifferentDrugsRule } from './rule.js'
import { lastInAll, type Days } from './stretches.js'
import { DRUGS, ingredientsOf, isKindOf, TABLES, termOf } from './terms.js'
import { agreed, every, type Truth } from './truth.js'

/** An entry that counts: the ingredients that it may stand for, and the days that it may have lasted. */
interface Counted {
  readonly meanings: readonly (readonly string[])[]
  readonly stretches: readonly Days[]
}

/** At least so many ingredients: counted in every way in which the entries may be meant. */
export function differentDrugsLeaf(rule: DifferentDrugsRule, chart: Chart): Truth {
  const courses = coursesOf(chart)
  if (courses === undefined) return 'unknown'
  const marks = courses.flatMap((entry) => extremesOf(entry, chart, []).flat())
  const choices = courses.reduce<(readonly Counted[])[]>(
    (sofar, entry, index) => {
      const meanings = meaningsOf(entry, rule, index, chart)
      const counted = {
        meanings: meanings.filter(({ length }) => length > 0),
        stretches: extremesOf(entry, chart, marks),
      }
      return sofar.flatMap((world) => [
        ...(counted.meanings.length < meanings.length ? [world] : []),
        ...(counted.meanings.length > 0 ? [[...world, counted]] : []),
      ])
    },
    [[]],
  )
  const truth = agreed(choices.map((counted) => choiceTruth(counted, rule)))
  const isRecorded = listOf(rule['different-drugs']).every((asked) => isDenied(asked, chart))
  return truth === 'false' && isOpen(chart, 'drugs') && !isRecorded ? 'unknown' : truth
}

/** Where these entries count: what each of them is has nothing to do with how long it lasted. */
function choiceTruth(counted: readonly Counted[], { 'at-least': least, for: lasting }: DifferentDrugsRule): Truth {
  const drugs = combinations(counted.map(({ meanings }) => meanings))
  const count = agreed(drugs.map((ways) => new Set(ways.flat()).size >= least))
  if (lasting === undefined || count === 'false') return count
  const days = combinations(counted.map(({ stretches }) => stretches))
  return every([count, agreed(days.map((stretches) => lastInAll(stretches, lasting)))])
}

/** One of each, in every way. */
function combinations<T>(each: readonly (readonly T[])[]): T[][] {
  return each.reduce<T[][]>((sofar, ways) => sofar.flatMap((some) => ways.map((one) => [...some, one])), [[]])
}

/** The ingredients that an entry may stand for: one drug is itself; a class is any of its drugs, or several. */
function meaningsOf(entry: DrugEntry, rule: DifferentDrugsRule, index: number, chart: Chart): string[][] {
  const asked = listOf(rule['different-drugs'])
  const term = termOf('drugs', entry.name)
  const counts = every([
    isAsked('drugs', entry.name, asked),
    routeTruth(entry, rule.route),
    responseTruth(entry, rule.response),
    undenied(entry, chart),
  ])
  if (counts === 'false') return [[]]
  const none = counts === 'true' ? [] : [[]]
  if (term === undefined) return [...none, [`unheard of ${index}`]]
  const ingredients = ingredientsOf(term).filter((one) => asked.some((other) => isKindOf('drugs', one, other)))
  if (ingredients.length > 0) return [...none, [...ingredients]]
  if (Object.hasOwn(DRUGS, term)) return [...none, [term]]
  const members = Object.keys(TABLES.drugs).filter(
    (drug) =>
      Object.hasOwn(DRUGS, drug) &&
      ingredientsOf(drug).length === 0 &&
      isKindOf('drugs', drug, term) &&
      asked.some((one) => isKindOf('drugs', drug, one)),
  )
  const single = [...members, `unnamed ${term}`].map((drug) => [drug])
  const several = Array.from({ length: rule['at-least'] }, (_, count) => `unnamed ${term} ${index} ${count}`)
  return [...none, ...single, several]
}
