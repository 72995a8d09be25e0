import type { Mutant } from './mutants.js'

/** Faults that change nothing, whatever the record. */
interface Equivalent {
  readonly trial: string
  /** of the place and the change of the mutant: `E6 rule.any.0.within: 3 months + 1 day` */
  readonly mutants: RegExp
  /** why no record can tell them from the rule as it is */
  readonly because: string
}

export const equivalents: readonly Equivalent[] = [
  {
    trial: 'NCT05605665',
    mutants: /^defaults valid\.vital: /u,
    because: 'no rule of this trial asks for a vital sign',
  },
  {
    trial: 'NCT04893161',
    mutants: /^defaults valid\.vital: /u,
    because: 'no rule of this trial asks for a vital sign',
  },
  {
    trial: 'NCT06410833',
    mutants: /^defaults valid\.(?:vital|score): /u,
    because: 'no rule of this trial asks for a vital sign or a score',
  },
  {
    trial: 'NCT06546540',
    mutants: /^defaults valid\.(?:lab|vital|score): /u,
    because: 'no rule of this trial asks for a vital sign or a score, and its rules on results say how long they count',
  },
]

/** The entry that says why a survivor changes nothing. */
export function equivalentOf(trial: string, { place, change }: Pick<Mutant, 'place' | 'change'>): Equivalent | undefined {
  return equivalents.find((one) => one.trial === trial && one.mutants.test(`${place}: ${change}`))
}
