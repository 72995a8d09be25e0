/** Why a result of a status does not count (hl7.org/fhir/R4/valueset-observation-status.html); the others do. */
const NOT_COUNTED: ReadonlyMap<string | undefined, string> = new Map([
  ['registered', 'has no result yet'],
  ['preliminary', 'is preliminary'],
  ['cancelled', 'was cancelled'],
  ['entered-in-error', 'is entered in error'],
  ['unknown', 'has the status unknown'],
  [undefined, 'has no status'],
])
const COUNTED = ['final', 'amended', 'corrected']

/** Why a result of a status does not count, a clause that fits behind it; undefined for one that does. */
export function whyNotCounted(status: string | undefined): string | undefined {
  if (status !== undefined && COUNTED.includes(status)) return undefined
  return NOT_COUNTED.get(status) ?? `has the status '${String(status)}'`
}

/** Of these there is no result. */
const VOID = ['cancelled', 'entered-in-error']

/** Whether there is a result that does not count yet, or nobody knows whether it does. */
export function isPending(status: string | undefined): boolean {
  return whyNotCounted(status) !== undefined && !VOID.includes(status ?? '')
}
