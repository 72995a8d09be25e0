import type { Analyte } from './term.js'

/** The unit that the name of a number tells, where it has none of its own: 80 of `FVC % predicted` are per cent. */
export function unitInName(name: string, value: unknown, { unit }: Analyte): string | undefined {
  return unit === '%' && typeof value === 'number' && name.includes('%') ? unit : undefined
}
