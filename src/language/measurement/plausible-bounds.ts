import { exactly } from '../../kernel/range.js'
import { amountText } from '../../facts/quantity/amount.js'
import { implausibility } from '../../facts/quantity/plausibility.js'
import type { Analyte } from '../../facts/analyte.js'
import { unitLabel } from '../../facts/quantity/unit-label.js'
import type { Test } from './judge-result.js'
import { labelOf } from './measured.js'
import type { Compiler } from '../rule/rule.js'
import { BOUND_KEYS } from '../rule/schema.js'

type Limits = Pick<Test & { readonly kind: 'bounds' }, 'written' | 'unit' | 'bounds'>

/** Remarks on every bound that no plausible result reaches: a result that did would be set aside. */
export function remarkOnImplausible(
  { written, unit, bounds }: Limits,
  analyte: Analyte,
  { remark }: Pick<Compiler, 'remark'>,
): void {
  for (const [bound, key] of BOUND_KEYS) {
    const [limit, value] = [written[bound], bounds[bound]]
    if (limit === undefined || value === undefined) continue
    const found = implausibility({ written: exactly(limit), unit, value: exactly(value) }, analyte)
    if (found === undefined) continue
    const units = found.units.map(unitLabel).join(' or ')
    const plausible = `plausible is ${amountText(found.plausible)} ${labelOf(analyte.unit)}`.trim()
    remark({
      path: [key],
      severity: 'error',
      message: `${found.said} for ${analyte.label}`,
      remedy: units === '' ? plausible : `${plausible}; did you mean ${units}?`,
    })
  }
}
