import { InputError, type Diagnostic, type Place } from '../../src/kernel/diagnostic.js'

/** What is wrong according to a reader; empty when it reads. */
export function faultsOf(read: () => unknown): readonly Diagnostic[] {
  try {
    read()
    return []
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics
    throw error
  }
}

/** `2:23+8`: line, column and length. */
export function at(place: Place | undefined): string {
  return place === undefined ? 'nowhere' : `${place.line}:${place.column}+${place.length}`
}

/** The text over the caret. */
export function marked(place: Place | undefined): string {
  return place === undefined ? '' : place.source.slice(place.column - 1, place.column - 1 + place.length)
}
