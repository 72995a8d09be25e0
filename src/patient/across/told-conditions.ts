import type { ClassificationFact, ConditionFact, DrugFact, EncounterFact, ProcedureFact } from '../../facts/fact.js'
import type { Listing } from '../../facts/facts.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import type { Day } from '../../kernel/day.js'
import { withDoneFor } from './done-for.js'
import {
  occasionsOfAcuteProcedures,
  occasionsOfClassifications,
  occasionsOfDrugs,
  occasionsOfEncounters,
  occasionsOfProcedures,
} from './occasions.js'
import { withReasons, type Occasion } from './reasons.js'

/** What tells of conditions beside their list. */
interface Telling {
  readonly encounters: Listing<EncounterFact>
  readonly procedures: Listing<ProcedureFact>
  readonly drugs: Listing<DrugFact>
  readonly classifications: ReadonlyMap<string, readonly ClassificationFact[]>
  /** the conditions that stand in another list */
  readonly elsewhere: readonly Occasion[]
  /** the day of the record */
  readonly asOf: Day
}

/**
 * The conditions of a record, with what its other parts tell of: suspected, where the list of conditions does not tell. What
 * stays were for comes first, then what treatments are mostly for, then what they were given for, and what procedures are often
 * done for comes last: of two parts that tell of one condition, the first has the word.
 */
export function withTold(
  listed: Listing<ConditionFact>,
  { encounters, procedures, drugs, classifications, elsewhere, asOf }: Telling,
  vocabulary: Vocabulary,
): Listing<ConditionFact> {
  const { conditions } = vocabulary
  const ofStays = withReasons(listed, occasionsOfEncounters(encounters.entries, conditions, asOf), conditions)
  const ofTreatments = withDoneFor(ofStays, { procedures, drugs }, vocabulary)
  const occasions = [
    ...occasionsOfDrugs(drugs.entries, conditions, asOf),
    ...occasionsOfProcedures(procedures.entries, conditions),
    ...occasionsOfClassifications(classifications, conditions),
    ...elsewhere,
  ]
  const ofReasons = withReasons(ofTreatments, occasions, conditions)
  return withReasons(ofReasons, occasionsOfAcuteProcedures(procedures.entries, vocabulary, asOf), conditions)
}
