import { rulesWithin } from '../placed-rule.js'
import { found, type Check } from './check.js'

/** What an operator remarked while it compiled: a threshold that no plausible result reaches, a class without drugs. */
export const remarks: Check = (reading) =>
  reading.rules.flatMap((placed) =>
    [...rulesWithin(placed)].flatMap(({ path, rule }) =>
      (rule.remarks ?? []).map((remark) =>
        found(reading, [...path, ...remark.path], remark.severity, remark.message, remark.remedy),
      ),
    ),
  )
