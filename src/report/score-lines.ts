import type { Facts } from '../facts/facts.js'
import { dayOf, type FactLine } from './fact-line.js'
import { mostRecentFirst } from './time-in-day.js'

/** Activity scores, sets of classification criteria, then those of both whose name is not known. */
export function scoreLines({ scores, classifications, ...facts }: Facts): FactLine[] {
  const recorded = [...scores.values()].flatMap(mostRecentFirst).map(({ label, path, on, total, items, time }) => {
    const sum = total === undefined ? [] : [total.low === total.high ? `${total.low}` : `${total.low}–${total.high}`]
    return {
      name: [label],
      told: [...sum, ...itemsTold(items.size), ...dayOf(on, time)],
      codes: [],
      path,
      isKnown: true,
    }
  })
  const sets = [...classifications.values()].flat().map(({ label, path, met, items }) => {
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

function itemsTold(count: number): string[] {
  return count === 0 ? [] : [count === 1 ? '1 item' : `${count} items`]
}
