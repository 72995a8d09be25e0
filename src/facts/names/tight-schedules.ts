/** `1 - 0 - 0` */
const SPACED =
  /(?<![\d.,/–-]|(?<!\p{L})[\d.,/–-] )(?:\d(?:[.,]5)?|\d?½|1[/⁄]2)(?: [-–] (?:\d(?:[.,]5)?|\d?½|1[/⁄]2)){2,3}(?![\d.,/–-]| [\d.,/–-])/gu

/** A text whose schedules of a day are written without spaces: `1-0-0`. */
export function withTightSchedules(text: string): string {
  // most texts have none, and the pattern takes longer to read than all else about them
  if (!text.includes(' - ') && !text.includes(' – ')) return text
  return text.replace(SPACED, (schedule) => schedule.replaceAll(' ', ''))
}
