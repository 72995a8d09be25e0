import { exactly, type Bounds } from '../../kernel/range.js'
import { withChanges } from '../../facts/changed-facts.js'
import { amountText } from '../../facts/quantity/amount.js'
import type { Facts } from '../../facts/facts.js'
import type { Score } from '../../facts/term.js'
import { newestOf } from '../measurement/newest.js'
import { takenInWords } from '../time/moment.js'
import { possibleTotals } from './possible-totals.js'
import { sumOfItems } from './score-items.js'
import { anyOf, inUnit, oneOf, type Threshold } from '../rule/threshold.js'

/** The latest score against bounds; what is changed is its total, whatever its items add up to. */
export function scoreThresholds(asked: Score, accepts: Bounds, { scores }: Facts): readonly Threshold[] {
  const { candidates, undated } = newestOf(scores.get(asked.id) ?? [])
  const [latest] = candidates
  if (latest === undefined) return []
  const value = latest.total ?? sumOfItems(asked, latest.items)
  const possible = possibleTotals(asked)
  return [
    {
      accepts,
      variable: {
        key: `score ${asked.id}`,
        kind: 'score',
        what: asked.label,
        recorded: `${amountText(value)}${takenInWords(latest)}`,
        paths: [...new Set(candidates.map(({ path }) => path))],
        scale: 'number',
        value,
        shown: inUnit(''),
        sampleIn: 'low' in possible ? anyOf(possible) : oneOf(possible),
        changed: (facts, total) =>
          withChanges(facts, {
            scores: new Map(facts.scores).set(asked.id, [
              { ...latest, total: exactly(total), items: new Map() },
              ...(facts.scores.get(asked.id) ?? []).filter(({ path }) =>
                [...candidates, ...undated].every((one) => one.path !== path),
              ),
            ]),
          }),
      },
    },
  ]
}
