import { rememberedOf } from '../../kernel/remembered.js'
import type { ConditionFact } from '../../facts/fact.js'
import type { Answer } from '../list/listing.js'
import type { Need } from '../rule/finding.js'

/**
 * What an entry of no known name says, where it may be what is asked for: nothing but that. It holds on to nothing else, for a
 * record may have thousands of such names, and every rule about a condition has an answer of each.
 * @param names of what is asked for
 */
export function unnamedAnswer(
  fact: ConditionFact,
  { truth, flips, value }: Pick<Answer<ConditionFact>, 'truth' | 'flips' | 'value'>,
  names: readonly string[],
): Answer<ConditionFact> {
  return {
    fact,
    truth,
    unrecognised: true,
    flips,
    value,
    need: () => whatItIs(fact),
    clause: () => ({ unrecognised: fact.label, kind: 'condition', couldBe: names }),
  }
}

/** The same words for all rules: of thousands of names each of them asks. */
const whatItIs = rememberedOf(({ label }: ConditionFact): Need => ({ need: `what '${label}' is`, kind: 'condition' }))
