import type { Measurement, TimeInDay } from '../../facts/fact.js'

type Result = Pick<Measurement, 'on' | 'time'>

/** The most recent first, also among those of one day. */
export function mostRecentFirst<R extends Result>(results: readonly R[]): readonly R[] {
  if (results.every(({ time }) => time === undefined)) return results
  const rank = ({ on }: Result): number => on?.last ?? Number.MIN_SAFE_INTEGER
  const isFollowed = ({ time }: Result): boolean => time?.followedBy !== undefined
  const lastOfDay = results.filter((result) => !isFollowed(result))
  return [...lastOfDay, ...results.filter(isFollowed)].toSorted((a, b) => rank(b) - rank(a))
}

/** When in the day it was taken, where the record has others of that day. */
export function timeTold(time: TimeInDay | undefined): string {
  if (time === undefined) return ''
  return ` at ${time.at}${time.followedBy === undefined ? '' : `, followed by that of ${time.followedBy}`}`
}
