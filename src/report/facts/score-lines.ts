import type { ScoreFact } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import { remarksOn } from '../../language/rule/passed-over.js'
import { mostRecentFirst } from '../wording/time-in-day.js'
import { dayOf, type FactLine } from './fact-line.js'

/** Activity scores, sets of classification criteria, then those of both whose name is not known. */
export function scoreLines(facts: Facts): FactLine[] {
  const recorded = [...facts.scores.values()].flatMap(mostRecentFirst).map((fact) => {
    const { label, path, on, total, items, time } = fact
    const sum = total === undefined ? [] : [total.low === total.high ? `${total.low}` : `${total.low}–${total.high}`]
    return {
      name: [label],
      told: [...sum, ...itemsTold(items.size), ...dayOf(on, time), ...withoutTotal(fact, facts)],
      codes: [],
      path,
      isKnown: total !== undefined || items.size > 0,
    }
  })
  const sets = [...facts.classifications.values()].flat().map(({ label, path, met, items }) => {
    const said = met === undefined ? [] : [met ? 'met' : 'not met']
    return { name: [label], told: [...said, ...itemsTold(items.size)], codes: [], path, isKnown: true }
  })
  const unknown = [...facts.unrecognisedScores, ...facts.unrecognisedClassifications]
  return [
    ...recorded,
    ...sets,
    ...unknown.map(({ label, path }) => ({ name: [label], told: [], codes: [], path, isKnown: false })),
  ]
}

/** What the reader said of a total that was set aside, or of a name that leaves open which score it is. */
function withoutTotal({ path, total, items }: ScoreFact, { warnings }: Facts): string[] {
  if (total !== undefined) return []
  // beside items that count, what is said of the items is not about the total
  const remarks =
    items.size === 0
      ? remarksOn({ path }, { warnings })
      : warnings.filter((one) => one.path === path).map(({ message }) => message)
  return remarks.length === 0 ? [] : [`no usable total (${remarks.join('; ')})`]
}

function itemsTold(count: number): string[] {
  return count === 0 ? [] : [count === 1 ? '1 item' : `${count} items`]
}
