/** `1-0-0`, `1-0-½`, `1-1-1-0`: how many at morning, noon, evening and night, as German plans of medication have it. */
const SCHEDULE = /^(?:\d(?:[.,]5)?|\d?½|1[/⁄]2|\d1⁄2)(?:[-–](?:\d(?:[.,]5)?|\d?½|1[/⁄]2|\d1⁄2)){2,3}$/u

/**
 * How many doses a day a schedule comes to; undefined for what is none. Where one of its numbers is the amount itself
 * (`5 mg 5-0-0`), it may count milligrams.
 */
export function dosesIn(schedule: string, amount: number): number | undefined {
  // between its numbers; to read the pattern takes longer than all else about most doses
  if (!/[-–]/u.test(schedule) || !SCHEDULE.test(schedule)) return undefined
  const counts = schedule.split(/[-–]/u).map(countOf)
  return amount !== 1 && counts.includes(amount) ? undefined : counts.reduce((sum, count) => sum + count, 0)
}

function countOf(written: string): number {
  const { whole } = /^(?<whole>\d?)(?:½|1[/⁄]2)$/u.exec(written)?.groups ?? {}
  return whole === undefined ? Number(written.replace(',', '.')) : Number(whole) + 1 / 2
}
