import fc from 'fast-check'
import type { ConditionEntry } from '../patient.js'
import { DRUG_TERMS, PROCEDURES } from '../terms.js'
import { compact, sometimes, type Life } from './days.js'
import { joinedDrugs, nameOf, period } from './entry-words.js'

/** A procedure, a drug or a vaccine that stands among the conditions, perhaps as what is past. */
export function conditionElsewhere(life: Life): fc.Arbitrary<string | ConditionEntry> {
  const name = fc
    .tuple(fc.oneof(nameOf(PROCEDURES), nameOf(DRUG_TERMS), joinedDrugs), fc.constantFrom('', '', 'Z.n. '))
    .map(([one, before]) => `${before}${one}`)
  const entry = fc
    .record({
      name,
      dates: period(life),
      status: sometimes(
        fc.constantFrom('active' as const, 'resolved' as const, 'suspected' as const, 'absent' as const),
        1,
      ),
    })
    .map(({ dates: { date, start, end }, ...rest }): ConditionEntry => {
      if (rest.status === 'absent') return compact(rest)
      return compact({ ...rest, onset: start ?? date, end: rest.status === 'active' ? undefined : end })
    })
  return fc.oneof({ weight: 3, arbitrary: entry }, { weight: 1, arbitrary: name })
}
