import type { GroundsAgainst } from '../../screening/patient/grounds-against.js'
import type { ScreeningResult } from '../../screening/result/result.js'
import { jsonText } from '../terminal/terminal-text.js'
import { textReport, type TextOptions } from './text.js'
import { textCalendar } from './text-calendar.js'

/**
 * What is printed for one patient or several. JSON: one object over several lines; of several patients one object a line.
 * @param grounds of each result; without them, all reasons are told in full
 */
export function formatResults(
  results: readonly ScreeningResult[],
  format: 'text' | 'json',
  options: TextOptions,
  grounds: readonly GroundsAgainst[] = [],
): string {
  if (format === 'json') return jsonResults(results)
  const rule = `\n${'='.repeat(options.columns)}\n\n`
  return results.map((result, index) => textOf(result, options, grounds[index])).join(rule)
}

/** The days ahead where they were asked for, instead of the report. */
function textOf(result: ScreeningResult, options: TextOptions, grounds?: GroundsAgainst): string {
  const { calendar, calendarUntil } = result
  if (calendar === undefined || calendarUntil === undefined) return textReport(result, options, grounds)
  return textCalendar(result, { until: calendarUntil, entries: calendar }, options)
}

function jsonResults(results: readonly ScreeningResult[]): string {
  const indent = results.length === 1 ? 2 : 0
  return results.map((result) => `${jsonText(result, indent)}\n`).join('')
}
