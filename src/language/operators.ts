import { age } from './age.js'
import { all } from './all.js'
import { any } from './any.js'
import { ask } from './ask.js'
import { atLeast } from './at-least.js'
import { childbearingPotential } from './childbearing-potential.js'
import { classification } from './classification.js'
import { condition } from './condition.js'
import { drug } from './drug.js'
import { immunization } from './immunization.js'
import { lab } from './lab.js'
import { not } from './not.js'
import { pregnancyTest } from './pregnancy-test.js'
import { procedure } from './procedure.js'
import type { Operator } from './rule.js'
import { score } from './score.js'
import { sex } from './sex.js'
import { together } from './together.js'
import { vital } from './vital.js'
import { when } from './when.js'

/** Every operator of the language, in the order of the reference. A new one is a file and a line here. */
export const operators: readonly Operator[] = [
  all,
  any,
  not,
  atLeast,
  when,
  age,
  sex,
  condition,
  classification,
  score,
  lab,
  vital,
  drug,
  together,
  procedure,
  immunization,
  childbearingPotential,
  pregnancyTest,
  ask,
]
