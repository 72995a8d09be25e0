import type { Diagnostic } from '../../kernel/diagnostic.js'
import type { Counted } from '../../language/rule/rule.js'
import type { PlacedRule } from '../placed-rule.js'
import { valueAt } from '../value-at.js'
import { found, type Check } from './check.js'
import { Bearing, constancyOf, groundsOf } from '../logic/constancy.js'
import { inWords } from '../logic/constants.js'

/** Two criteria that nobody can meet both, so that the trial would fit nobody. */
export const contradictoryCriteria: Check = (reading, { settled }) => {
  const { data } = reading.source
  const criteria = reading.rules.filter((placed) => placed.key === 'rule' && !mayNotApply(data, placed))
  const name = ({ section, index }: PlacedRule): string => String(valueAt(data, [section, index, 'id']))
  const parts = criteria.map((placed) => ({ placed, bearing: new Bearing(wanted(placed), settled) }))
  return parts.flatMap(({ placed: later, bearing }, position) =>
    parts.slice(0, position).flatMap(({ placed: earlier, bearing: before }): Diagnostic[] => {
      // of hundreds of criteria there are too many pairs to try each of them out
      if (!before.isNeverTrue && !bearing.isNeverTrue && !before.isOn(bearing)) return []
      const count = { atLeast: 2, of: [wanted(earlier), wanted(later)] }
      if (constancyOf(count, settled) !== 'never true') return []
      const grounds = inWords(groundsOf(count, 'never true', settled))
      const message = `nobody can meet both ${name(earlier)} and ${name(later)}: ${grounds}`
      return [found(reading, [later.section, later.index, 'rule'], 'error', message, 'correct one of them')]
    }),
  )
}

/** An exclusion is met by whom it does not hold of. */
function wanted({ section, rule }: PlacedRule): Counted {
  return { path: [], rule, ...(section === 'exclusion' ? { negated: true } : {}) }
}

/** An exclusion with a condition is also met by whom it does not apply to, though its rule then holds. */
function mayNotApply(data: unknown, { section, index }: PlacedRule): boolean {
  return section === 'exclusion' && valueAt(data, [section, index, 'rule', 'when']) !== undefined
}
