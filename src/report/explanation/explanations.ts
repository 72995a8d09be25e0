import type { Explanation } from '../../screening/explanation/explanation.js'
import { jsonText } from '../terminal/terminal-text.js'
import { textExplanation } from './text-explanation.js'

/** What is printed for the patients of a file, as for their screening: of several, one JSON object a line. */
export function formatExplanations(
  explanations: readonly Explanation[],
  format: 'text' | 'json',
  options: { readonly columns: number; readonly color: boolean },
): string {
  if (format === 'json') {
    const indent = explanations.length === 1 ? 2 : 0
    return explanations.map((explanation) => `${jsonText(explanation, indent)}\n`).join('')
  }
  const rule = `\n${'='.repeat(options.columns)}\n\n`
  return explanations.map((explanation) => textExplanation(explanation, options)).join(rule)
}
