/** The time of day, in minutes; of a place, or of Greenwich. */
interface Clock {
  readonly minute: number
  readonly where: 'here' | 'Greenwich'
}

function clockOf(time: string): Clock {
  const [hour = '', rest = ''] = time.split(':')
  const minute = Number(hour) * 60 + Number.parseInt(rest, 10)
  const ahead = rest.includes('+') ? Number.parseInt(rest.slice(rest.indexOf('+')), 10) * 60 : 0
  return { minute: minute - ahead, where: /[Z+]/u.test(rest) ? 'Greenwich' : 'here' }
}

/** Of what was taken on one day, what no other one follows: the latest by time. */
export function latestOfDay<T>(taken: readonly T[], timeOf: (one: T) => string | undefined): T[] {
  const clocks = taken.map(timeOf).map((time) => (time === undefined ? undefined : clockOf(time)))
  return taken.filter((_, index) => {
    const clock = clocks[index]
    return !clocks.some((other) => clock?.where === other?.where && (other?.minute ?? 0) > (clock?.minute ?? 0))
  })
}
