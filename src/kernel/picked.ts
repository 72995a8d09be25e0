const NONE: readonly never[] = []

/**
 * The entries that pass, as `filter` has them, for lists of which mostly none passes, or one: what grows by `filter` has room
 * for seventeen.
 */
export function picked<T>(entries: readonly T[], passes: (entry: T) => boolean): readonly T[] {
  let found: T[] | undefined
  for (const entry of entries) {
    if (!passes(entry)) continue
    if (found === undefined) found = [entry]
    else found.push(entry)
  }
  return found ?? NONE
}
