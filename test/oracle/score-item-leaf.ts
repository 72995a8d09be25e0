import type { Chart } from './chart.js'
import { answer, resultOf, type Result } from './measure-leaf.js'
import { SCORES } from './measures.js'
import type { ScoreEntry } from './patient.js'
import type { ScoreItemRule } from './rule.js'
import type { Truth } from './truth.js'

/** Only an item that is recorded counts; a score that nobody knows may be this one, where this one is not recorded. */
export function scoreItemLeaf(rule: ScoreItemRule, chart: Chart): Truth {
  const { scores = [] } = chart.patient
  const resultsOf = (entries: readonly ScoreEntry[], truthOf: (entry: ScoreEntry) => Truth): Result[] =>
    entries.flatMap((entry) => resultOf(entry, truthOf(entry), chart) ?? [])
  const own = scores.filter(({ name }) => name === rule['score-item'])
  if (own.length > 0)
    return ofRecorded(
      resultsOf(own, (entry) => itemTruth(entry, rule)),
      rule,
      chart,
    )
  const others = scores.filter(({ name }) => !Object.hasOwn(SCORES, name))
  return ofRecorded(
    resultsOf(others, () => 'unknown'),
    rule,
    chart,
  )
}

function ofRecorded(results: readonly Result[], { within, valid = '90 days' }: ScoreItemRule, chart: Chart): Truth {
  if (within !== undefined) return answer(results, { within, silence: 'ignored' }, chart)
  return answer(results, { valid, silence: 'ignored' }, chart)
}

function itemTruth({ items = {} }: ScoreEntry, { items: asked, 'at-least': least = 1 }: ScoreItemRule): Truth {
  const isCounted = asked.some((id) => {
    const level = items[id]
    return typeof level === 'number' && level >= least
  })
  return isCounted ? 'true' : 'false'
}
