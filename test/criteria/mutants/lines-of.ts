import type { Mutant } from './mutants.js'

/** Survivors for the eye, one line for each place and the way that something there may be changed: `  E6 rule.drug: biologic → a, b`. */
export function linesOf(survivors: readonly Pick<Mutant, 'place' | 'change'>[]): string[] {
  const changes = new Map<string, string[]>()
  for (const { place, change } of survivors) {
    const [from = '', to] = change.split(' → ')
    const start = `  ${place}: ${from}${to === undefined ? '' : ' → '}`
    changes.set(start, [...(changes.get(start) ?? []), to ?? ''])
  }
  return [...changes].map(([start, ends]) => `${start}${ends.slice(0, MOST).join(', ')}${more(ends.length - MOST)}`)
}

const MOST = 6

function more(count: number): string {
  return count > 0 ? ` and ${count} more` : ''
}
