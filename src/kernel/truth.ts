/**
 * Kleene's three truth values with one label more: `judgment`, for what only a person can decide.
 *
 * The numbers are ranks on the scale false < unknown < judgment < true, so that `all` is the lowest rank and the whole
 * logic follows from that and from `not`.
 */
export const FALSE = 0
export const UNKNOWN = 1
export const JUDGMENT = 2
export const TRUE = 3

export type Truth = typeof FALSE | typeof UNKNOWN | typeof JUDGMENT | typeof TRUE

/** Swaps true and false; what is unknown or left to judgment stays so. */
export function not(truth: Truth): Truth {
  if (truth === TRUE) return FALSE
  if (truth === FALSE) return TRUE
  return truth
}

/** False if any part is false, else unknown, else judgment, else true. Of no parts: true. */
export function all(parts: Iterable<Truth>): Truth {
  let lowest: Truth = TRUE
  for (const part of parts) if (part < lowest) lowest = part
  return lowest
}

/** `all` of two. */
export function both(one: Truth, other: Truth): Truth {
  return one < other ? one : other
}

/** True if any part is true, else unknown, else judgment, else false: the mirror of `all`, by De Morgan. Of no parts: false. */
export function some(parts: Iterable<Truth>): Truth {
  let lowest: Truth = TRUE
  for (const part of parts) {
    const mirrored = not(part)
    if (mirrored < lowest) lowest = mirrored
  }
  return not(lowest)
}

/**
 * At least `count` of the parts hold. The true parts are certain; the unknown and the judged ones are possible. What
 * finding out the unknown parts could decide either way is unknown; what stays open whatever they turn out to be is
 * left to judgment.
 * @param count whole number, 0 or more
 */
export function atLeast(count: number, parts: Iterable<Truth>): Truth {
  let certain = 0
  let unknown = 0
  let judged = 0
  for (const part of parts) {
    if (part === TRUE) certain += 1
    else if (part === UNKNOWN) unknown += 1
    else if (part === JUDGMENT) judged += 1
  }
  if (certain >= count) return TRUE
  if (certain + unknown + judged < count) return FALSE
  return certain + unknown >= count || certain + judged < count ? UNKNOWN : JUDGMENT
}

/** The truth of a plain yes or no. */
export function truthOf(holds: boolean): Truth {
  return holds ? TRUE : FALSE
}
