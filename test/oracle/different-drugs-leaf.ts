import { isOpen, type Chart } from './chart.js'
import { coursesOf, extremesOf, isDenied, responseTruth, routeTruth, undenied } from './courses.js'
import { isAsked, listOf } from './names.js'
import type { DrugEntry } from './patient.js'
import type { DifferentDrugsRule } from './rule.js'
import { lastInAll, type Days } from './stretches.js'
import { DRUGS, isKindOf, TABLES, termOf } from './terms.js'
import { agreed, every, type Truth } from './truth.js'

/** The drugs that count, and the days on which they were taken. */
interface World {
  readonly drugs: readonly string[]
  readonly days: readonly Days[]
}

/** At least so many ingredients: counted in every way in which the entries may be meant. */
export function differentDrugsLeaf(rule: DifferentDrugsRule, chart: Chart): Truth {
  const courses = coursesOf(chart)
  if (courses === undefined) return 'unknown'
  const marks = courses.flatMap((entry) => extremesOf(entry, chart, []).flat())
  const worlds = courses.reduce<World[]>(
    (sofar, entry, index) => {
      const stretches = rule.for === undefined ? [[0, 0] as const] : extremesOf(entry, chart, marks)
      const meanings = meaningsOf(entry, rule, index, chart).flatMap((drugs): World[] =>
        drugs.length === 0 ? [{ drugs, days: [] }] : stretches.map((days) => ({ drugs, days: [days] })),
      )
      return sofar.flatMap((world) =>
        meanings.map(({ drugs, days }) => ({ drugs: [...world.drugs, ...drugs], days: [...world.days, ...days] })),
      )
    },
    [{ drugs: [], days: [] }],
  )
  const truth = agreed(
    worlds.map(({ drugs, days }) =>
      every([
        agreed([new Set(drugs).size >= rule['at-least']]),
        rule.for === undefined ? 'true' : lastInAll(days, rule.for),
      ]),
    ),
  )
  const isRecorded = listOf(rule['different-drugs']).every((asked) => isDenied(asked, chart))
  return truth === 'false' && isOpen(chart, 'drugs') && !isRecorded ? 'unknown' : truth
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
  if (Object.hasOwn(DRUGS, term)) return [...none, [term]]
  const members = Object.keys(TABLES.drugs).filter(
    (drug) =>
      Object.hasOwn(DRUGS, drug) && isKindOf('drugs', drug, term) && asked.some((one) => isKindOf('drugs', drug, one)),
  )
  const single = [...members, `unnamed ${term}`].map((drug) => [drug])
  const several = Array.from({ length: rule['at-least'] }, (_, count) => `unnamed ${term} ${index} ${count}`)
  return [...none, ...single, several]
}
