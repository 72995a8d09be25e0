/** `1 - 0 - 0` */
const SPACED =
  /(?<![\d.,/–-]|(?<!\p{L})[\d.,/–-] )(?:\d|½|1[/⁄]2|0[.,]5)(?: [-–] (?:\d|½|1[/⁄]2|0[.,]5)){2,3}(?![\d.,/–-]| [\d.,/–-])/gu

/** A text whose schedules of a day are written without spaces: `1-0-0`. */
export function withTightSchedules(text: string): string {
  return text.replace(SPACED, (schedule) => schedule.replaceAll(' ', ''))
}
