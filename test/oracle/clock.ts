/** The time of day, in minutes; of a place, or of Greenwich. */
interface Clock {
  readonly minute: number
  readonly where: 'here' | 'Greenwich'
}

function clockOf(time: string): Clock {
  const [hour, minute, zone = '', ahead = 0] = /^(\d\d):(\d\d)(?:(Z|\+)(?:(\d\d):00)?)?$/u.exec(time)?.slice(1) ?? []
  return {
    minute: (Number(hour) - Number(ahead)) * 60 + Number(minute),
    where: zone === '' ? 'here' : 'Greenwich',
  }
}

/**
 * Of what was taken on one day, what no other one follows: the latest by time. Of two different tests of a day no time
 * tells that one was done because of the other.
 */
export function latestOfDay<T>(
  taken: readonly T[],
  timeOf: (one: T) => string | undefined,
  testOf: (one: T) => string | undefined = () => undefined,
): T[] {
  const clocks = taken.map(timeOf).map((time) => (time === undefined ? undefined : clockOf(time)))
  const tests = taken.map(testOf)
  return taken.filter((_, index) => {
    const clock = clocks[index]
    return !clocks.some(
      (other, at) =>
        tests[at] === tests[index] && clock?.where === other?.where && (other?.minute ?? 0) > (clock?.minute ?? 0),
    )
  })
}
