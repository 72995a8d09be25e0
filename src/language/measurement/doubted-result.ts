import type { Derivation } from '../../facts/fact.js'

/** A result that may be computed. */
export interface MayBeComputed {
  readonly derivation?: Pick<Derivation, 'doubt'>
}

/**
 * Whether it is a result that could not be computed, beside others that are known: it never decides, but what it may be
 * must not say otherwise.
 */
export function isDoubt({ derivation }: MayBeComputed): boolean {
  return derivation?.doubt !== undefined
}

/** What a doubt means for the result that would decide, as a clause. */
export const OUTDATED = 'so that the older result may be out of date'

/** What a result without a date means for it. */
export const PERHAPS_LATER = 'and a result without a date may be later'
