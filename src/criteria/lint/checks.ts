import type { Check } from './check.js'
import { constantRules } from './constant-rules.js'
import { contradictoryCriteria } from './contradictory-criteria.js'
import { idleParts } from './idle-parts.js'
import { idleReadings } from './idle-readings.js'
import { remarks } from './remarks.js'

/** Everything that is checked of a trial beyond what its reading refuses. A new check is a file and a line here. */
export const checks: readonly Check[] = [remarks, constantRules, contradictoryCriteria, idleParts, idleReadings]
