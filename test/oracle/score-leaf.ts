import type { Chart } from './chart.js'
import { decimal } from './decimals.js'
import { answer, resultOf } from './measure-leaf.js'
import { SCORES, type ScoreRow } from './measures.js'
import type { ScoreEntry } from './patient.js'
import type { ScoreRule } from './rule.js'
import { agreed, type Truth } from './truth.js'
import { fulfilments } from './values.js'

export function scoreLeaf(rule: ScoreRule, chart: Chart): Truth {
  const row = SCORES[rule.score]
  if (row === undefined) throw new Error(rule.score)
  const results = (chart.patient.scores ?? [])
    .filter(({ name }) => name === rule.score)
    .flatMap((entry) => resultOf(entry, entryTruth(entry, row, rule), chart) ?? [])
  return answer(results, { valid: rule.valid ?? '90 days' }, chart)
}

function entryTruth(entry: ScoreEntry, row: ScoreRow, rule: ScoreRule): Truth {
  const sums = entry.items === undefined ? undefined : new Set(totals(entry, row))
  const stated = entry.value === undefined ? undefined : statedTotals(String(entry.value), row)
  const possible = [...(stated ?? sums ?? [])].filter(
    (total) => stated === undefined || sums === undefined || sums.has(total),
  )
  // a total that its own items contradict
  if (possible.length === 0) return 'unknown'
  // the answer stands where both ends agree
  const ends = { lo: decimal(Math.min(...possible)), hi: decimal(Math.max(...possible)) }
  return agreed(fulfilments(ends, rule, decimal))
}

/** The sum of every way in which the items may be. */
function totals({ items = {}, others }: ScoreEntry, row: ScoreRow): number[] {
  return Object.entries(row.items).reduce<number[]>(
    (sums, [id, { weight, levels }]) => {
      const level = items[id] ?? (others === 'absent' ? 0 : 'unknown')
      const possible = typeof level === 'number' ? [level] : levels
      return possible.flatMap((one) => sums.map((sum) => sum + weight * one))
    },
    [0],
  )
}

function statedTotals(text: string, { range: [lowest, highest] }: ScoreRow): number[] {
  const [, comparator = '', number] = /^(>=|<=|>|<)?(\d+)$/u.exec(text) ?? []
  const bound = Number(number)
  return Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index).filter((total) => {
    if (comparator === '>=') return total >= bound
    if (comparator === '<=') return total <= bound
    if (comparator === '>') return total > bound
    return comparator === '<' ? total < bound : total === bound
  })
}
