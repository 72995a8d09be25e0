import type { Check } from '../../../src/criteria/lint/check.js'
import { constantsAmong } from '../../../src/criteria/logic/constants.js'
import { readTrial, type TrialReading } from '../../../src/criteria/read-trial.js'
import { readVocabulary } from '../../../src/criteria/vocabulary/read.js'
import { parseYaml } from '../../../src/criteria/yaml.js'
import { RuleCompiler } from '../../../src/language/compile.js'
import { trialText, VOCABULARY, type InventedTrial } from '../invented.js'
import { toldWithRemedy } from '../told.js'

const compiler = new RuleCompiler(readVocabulary([VOCABULARY]))

/** The invented trial as it is read; its inclusion criteria stand from line 16 on, their rules from column 48 on. */
export function readInvented(trial: InventedTrial): TrialReading {
  return readTrial(parseYaml('f.yaml', trialText(trial)), compiler)
}

/** `line:column message | remedy` of everything that the check finds in the invented trial. */
export function checked(check: Check, trial: InventedTrial): string[] {
  const reading = readInvented(trial)
  return check(reading, constantsAmong(reading.rules)).map(toldWithRemedy)
}
