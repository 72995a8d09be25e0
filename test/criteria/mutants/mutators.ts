import { comparisons } from './comparisons.js'
import { drugClasses } from './drug-classes.js'
import { junctions } from './junctions.js'
import type { Mutator } from './mutation.js'
import { scopes } from './scopes.js'
import { thresholds } from './thresholds.js'
import { windows } from './windows.js'

/** The kinds of faults that are put into rules. Those that concern a whole criterion or trial are in `mutants`. */
export const mutators: readonly Mutator[] = [thresholds, comparisons, windows, scopes, junctions, drugClasses]
