const TIMES = /(?<!\s)\s+\(?(?:[x×]\s?(?<behind>\d)|(?<before>\d)\s?[x×])\)?$/iu

/** A name without how often it was: `AFB` of "AFB x3". */
export function withoutTimes(name: string): string {
  return name.trim().replace(TIMES, '')
}

/** How often it was, by its name: 2 of "TIA x2"; undefined where that is not told. */
export function timesIn(name: string): number | undefined {
  const { behind, before } = TIMES.exec(name.trim())?.groups ?? {}
  const times = behind ?? before
  return times === undefined ? undefined : Number(times)
}
