import type { ScreeningResult } from '../screening/result.js'
import { jsonText } from './terminal-text.js'
import { textReport, type TextOptions } from './text.js'

/**
 * What is printed for one patient or several. JSON: one object over several lines; of several patients one object a line.
 */
export function formatResults(
  results: readonly ScreeningResult[],
  format: 'text' | 'json',
  options: TextOptions,
): string {
  if (format === 'json') return jsonResults(results)
  const rule = `\n${'='.repeat(options.columns)}\n\n`
  return results.map((result) => textReport(result, options)).join(rule)
}

function jsonResults(results: readonly ScreeningResult[]): string {
  const indent = results.length === 1 ? 2 : 0
  return results.map((result) => `${jsonText(result, indent)}\n`).join('')
}
