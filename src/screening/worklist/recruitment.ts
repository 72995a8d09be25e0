/** Whether patients can enter a trial: now, perhaps later, or no more. */
export type Enrolment = 'open' | 'waiting' | 'over'

/** What can be acted on first. */
export const ENROLMENTS: readonly Enrolment[] = ['open', 'waiting', 'over']

/**
 * What the overall status of a ClinicalTrials.gov record says of entering. A suspended study may start again, a terminated
 * one will not; of a status that is none of these, such as "unknown status", nobody can tell.
 */
const ENROLMENT_BY_STATUS: ReadonlyMap<string, Enrolment> = new Map([
  ['recruiting', 'open'],
  ['enrolling by invitation', 'open'],
  ['active, not recruiting', 'over'],
  ['completed', 'over'],
  ['terminated', 'over'],
  ['withdrawn', 'over'],
])

/** @param status as the registry prints it, in lower case */
export function enrolmentOf(status: string): Enrolment {
  return ENROLMENT_BY_STATUS.get(status) ?? 'waiting'
}

export function takesPatients(status: string): boolean {
  return enrolmentOf(status) === 'open'
}
