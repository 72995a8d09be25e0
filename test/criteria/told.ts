import type { Diagnostic } from '../../src/kernel/diagnostic.js'

/** `line:column`, or `-` where there is no place. */
export function placeOf({ place }: Diagnostic): string {
  return place === undefined ? '-' : `${place.line}:${place.column}`
}

/** `line:column message`. */
export function told(diagnostic: Diagnostic): string {
  return `${placeOf(diagnostic)} ${diagnostic.message}`
}

/** `line:column message | remedy`. */
export function toldWithRemedy(diagnostic: Diagnostic): string {
  return `${told(diagnostic)} | ${diagnostic.remedy ?? '-'}`
}
