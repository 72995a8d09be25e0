import { firstClearDay } from '../../kernel/duration.js'
import { formatSpan } from '../../kernel/span.js'
import { FALSE, TRUE, UNKNOWN } from '../../kernel/truth.js'
import { conflictNeed, factsOf } from '../rule/conflict.js'
import { decided, unknown, type Finding } from '../rule/finding.js'
import { LONGEST_PREGNANCY, type Begun, type Pregnancy } from './pregnancy.js'

/** What the tests say, where the record states a pregnancy that can still be there. */
export function withRecordedPregnancy(tested: Finding, pregnancy: Pregnancy | undefined, what: string): Finding {
  if (pregnancy === undefined || tested.truth === FALSE) return tested
  const evidence = [...tested.evidence, { fact: pregnancy.fact, value: 'pregnant' }]
  const flips = [...tested.flips, ...pregnancy.flips]
  if (tested.truth === UNKNOWN) return decided(FALSE, { evidence, flips, clauses: () => ['a pregnancy is recorded'] })
  return unknown({
    needs: [conflictNeed(`which is right, the ${what} or the recorded pregnancy`, factsOf(evidence))],
    evidence,
    flips,
    clauses: () => [`a pregnancy is recorded, but the ${what} is negative`],
  })
}

/** The same of one whose end is not recorded. */
export function withBegunPregnancy(tested: Finding, { fact, onset }: Begun, what: string): Finding {
  if (tested.truth !== TRUE) return tested
  const evidence = [...tested.evidence, { fact, value: `since ${formatSpan(onset)}` }]
  return unknown({
    needs: [conflictNeed(`whether the pregnancy of ${formatSpan(onset)} has ended`, factsOf(evidence), 'and')],
    evidence,
    flips: [...tested.flips, firstClearDay(onset.last, LONGEST_PREGNANCY)],
    clauses: () => [`a pregnancy since ${formatSpan(onset)} is recorded without an end, but the ${what} is negative`],
  })
}

/** The same of one of which another part of the record tells, and which no later test rules out. */
export function withToldPregnancy(tested: Finding, told: Pregnancy | undefined, what: string): Finding {
  if (tested.truth !== TRUE || told === undefined) return tested
  const { fact, flips } = told
  const evidence = [...tested.evidence, { fact, value: 'told of' }]
  return unknown({
    needs: [conflictNeed(`whether there is the pregnancy of which ${fact.label} tells`, factsOf(evidence), 'and')],
    evidence,
    flips: [...tested.flips, ...flips],
    clauses: () => [`${fact.label} tells of a pregnancy, and no later ${what} is recorded as negative`],
  })
}
