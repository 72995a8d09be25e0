import { age } from './age.js'
import { all } from './all.js'
import { allergy } from './allergy.js'
import { any } from './any.js'
import { ask } from './ask.js'
import { atLeast } from './at-least.js'
import { childbearingPotential } from './childbearing-potential.js'
import { classification } from './classification.js'
import { condition } from './condition.js'
import { differentDrugs } from './different-drugs.js'
import { doubtedBy } from './doubted-by.js'
import { drug } from './drug.js'
import { findOut } from './find-out.js'
import { encounter } from './encounter.js'
import { immunization } from './immunization.js'
import { lab } from './lab.js'
import { labByAge } from './lab-by-age.js'
import { not } from './not.js'
import { persistence } from './persistence.js'
import { pregnancyTest } from './pregnancy-test.js'
import { procedure } from './procedure.js'
import { rise } from './rise.js'
import type { Operator } from './rule/operator.js'
import { score } from './score.js'
import { scoreItem } from './score-item.js'
import { sameFact } from './same-fact.js'
import { sex } from './sex.js'
import { steroidDose } from './steroid-dose.js'
import { together } from './together.js'
import { trialParticipation } from './trial-participation.js'
import { vital } from './vital.js'
import { when } from './when.js'

/** Every operator of the language, in the order of the reference. A new one is a file and a line here. */
export const operators: readonly Operator[] = [
  all,
  any,
  not,
  atLeast,
  when,
  sameFact,
  doubtedBy,
  age,
  sex,
  condition,
  classification,
  score,
  scoreItem,
  lab,
  vital,
  labByAge,
  persistence,
  rise,
  drug,
  together,
  differentDrugs,
  steroidDose,
  procedure,
  immunization,
  allergy,
  encounter,
  trialParticipation,
  childbearingPotential,
  pregnancyTest,
  ask,
  findOut,
]
