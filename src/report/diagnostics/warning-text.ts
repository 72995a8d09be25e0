import type { Facts } from '../../facts/facts.js'
import { terminalText } from '../terminal/terminal-text.js'

/** The warnings on a record for standard error, one a line: `P-1: /labs/3/name: 'IgGG' is not a known lab`. */
export function warningText({ id, warnings }: Pick<Facts, 'id' | 'warnings'>): string {
  return warnings
    .map(({ path, message }) => `${terminalText([id, path, message].filter((part) => part !== '').join(': '))}\n`)
    .join('')
}
