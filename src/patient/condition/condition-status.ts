import type { ResolvedCondition } from '../../facts/names/condition-name.js'
import type { ConditionFact } from '../../facts/fact.js'
import type { ConditionTerm } from '../../facts/term.js'
import { certaintyOf } from './diagnostic-certainty.js'
import type { Period } from '../entry/period.js'
import { areOfPersonalHistory } from './personal-history.js'
import type { Recognised } from '../entry/recognise.js'

type Status = ConditionFact['status']

/** What an entry says of whether a condition is there. */
export interface Stated {
  readonly status: Status
  /** of one that is active, what says that it is over */
  readonly past: string | undefined
  /** why it is left open though nobody suspects it, in words behind its name */
  readonly unsaid: string | undefined
}

/**
 * Whether a condition is there, by the status of its entry, its name and its codes. That it is absent outweighs what they
 * say; a suspicion outweighs every other status. A name that does not say that it is there, beside a code that does, leaves
 * it open.
 * @param written the status of the entry
 * @param named what its name says
 */
export function statedOf(
  written: Status,
  named: ResolvedCondition,
  { codes = [], terms }: Recognised<ConditionTerm>,
): Stated {
  const certainty = certaintyOf(codes, terms)
  if (written === 'absent') return plainly(written)
  if (named.suspected || certainty === 'suspected') return plainly('suspected')
  if (named.unsaid && terms.length > 0) {
    return leftOpen(`does not say that it is there, and its code ${codes.join(', ')} does`)
  }
  if (certainty === 'open') return leftOpen(`is left open by the letter at the end of ${codes.join(', ')}`)
  if (certainty === 'absent') {
    if (written === undefined) return plainly('absent')
    return leftOpen(`is excluded by its code ${codes.join(', ')}, and ${written} by its status`)
  }
  if (certainty === 'resolved' || areOfPersonalHistory(codes)) {
    return { status: written ?? 'resolved', past: `its code ${codes.join(', ')}`, unsaid: undefined }
  }
  return named.isOver === true ? { ...plainly(written), past: 'its name' } : plainly(written)
}

function plainly(status: Status): Stated {
  return { status, past: undefined, unsaid: undefined }
}

function leftOpen(unsaid: string): Stated {
  return { status: 'suspected', past: undefined, unsaid }
}

/** The status on the as-of date: what has ended later was still active then, and an end that was not used leaves it open. */
export function statusOn(status: Status, { end, ongoing }: Period, hasEnd: boolean): Status {
  if (status === 'absent' || status === 'suspected' || !hasEnd || end !== undefined) return status
  return ongoing ? 'active' : undefined
}
