import type { Day } from '../../kernel/day.js'

/** Something on a later day. */
export interface Turn<T> {
  readonly day: Day
  readonly found: T
}

/**
 * Something again on each later day on which it may have changed, in order.
 * @param flipsOf the later days on which it may change, as far as it knows
 */
export function* turnsOf<T>(
  since: Day,
  now: T,
  flipsOf: (found: T) => readonly Day[],
  look: (day: Day) => T,
): Iterable<Turn<T>> {
  const ahead = new Set(flipsOf(now))
  let day = since
  for (;;) {
    let next = Infinity
    for (const flip of ahead) if (flip > day && flip < next) next = flip
    if (next === Infinity) return
    day = next
    const found = look(day)
    yield { day, found }
    for (const flip of flipsOf(found)) ahead.add(flip)
  }
}
