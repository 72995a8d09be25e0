import type { ScreeningResult } from '../../src/screening/result/result.js'

/** The places in the patient file on which the answers rest. */
export function pathsOf({ trials }: ScreeningResult): string[] {
  return trials.flatMap(({ criteria }) => criteria.flatMap(({ evidence }) => evidence.map(({ path }) => path)))
}

/** What stands at a JSON pointer. */
export function valueAtPointer(patient: object, path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], patient)
}
