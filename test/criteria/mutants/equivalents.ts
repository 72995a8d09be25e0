import type { Mutant } from './mutants.js'

/** Faults that change nothing, whatever the record. */
interface Equivalent {
  readonly trial: string
  /** of the place and the change of the mutant: `E6 rule.any.0.within: 3 months + 1 day` */
  readonly mutants: RegExp
  /** why no record can tell them from the rule as it is */
  readonly because: string
}

const BELOW_THE_AGE =
  'below the age the potential is unknown, not absent: a positive test shows it, a negative one answers without it, and ' +
  'without a test the item is open from either age on'
const SAID_BY_THE_NEXT =
  'the next part asks that no steroid by mouth has been unstable for 7 days: whatever has been stable for 6 days and not ' +
  'for 7 fails there'
const ADDS_A_QUESTION =
  'adds a question to an item that asks one of every patient: a judgment either way, and one statement answers both'

export const equivalents: readonly Equivalent[] = [
  { trial: 'NCT05605665', mutants: /^I5 rule\.when\.childbearing-potential\.from: /u, because: BELOW_THE_AGE },
  { trial: 'NCT06789107', mutants: /^E18 rule\.all\.0\.childbearing-potential\.from: /u, because: BELOW_THE_AGE },
  {
    trial: 'NCT06789107',
    mutants: /^I6 (?:rule\.rule|otherwise)\.any\.0\.all\.0\.stable: 7 days − 1 day$/u,
    because: SAID_BY_THE_NEXT,
  },
  {
    trial: 'NCT06789107',
    mutants: /^E4 rule\.any\.6\.all\.0: status ever → current$/u,
    because: `a severe arrhythmia that is there, or may be, is the third part's; one that is over only ${ADDS_A_QUESTION}`,
  },
  {
    trial: 'NCT06789107',
    mutants: /^E4 rule\.any\.11\.all\.0: status ever → current$/u,
    because: `a foramen ovale lasts unless it is recorded as over, and one that is over only ${ADDS_A_QUESTION}`,
  },
  {
    trial: 'NCT06789107',
    mutants: /^E10d rule\.any\.[12]\.all\.2\.any\.1\.valid: 180 days [−+] 1 day$/u,
    because:
      'IgM that was found after DNA of at most 180 days ago is newer than 180 days, and beside older DNA the part before ' +
      'holds, whatever the age of the IgM',
  },
  {
    trial: 'NCT06789107',
    mutants: /^E10d rule\.any\.[12]\.all\.2\.any\.1: latest → ever$/u,
    because:
      'what tells the two apart is IgM that was found after DNA was not, and not found, or unclear, later still: then the ' +
      'last test of either is that of IgM, by which the first part is false, or as open as the item',
  },
  {
    trial: 'NCT06789107',
    mutants: /^E11 rule\.any\.5\.all\.0\.any\.1\.valid: 180 days \+ 1 day$/u,
    because:
      'a test of 181 days ago is too old for the part before, too, which leaves the item open whatever this one says; a ' +
      'positive one counts at any age in the next part',
  },
  {
    trial: 'NCT06546540',
    mutants:
      /^I5 rule\.all\.0\.any\.0(?:\.for: at-least → more-than|\.for\.at-least: 6 months \+ 1 day|: taken ever → now|\.drug: immunomodulator → )/u,
    because: `one course of six months is also a drug that was taken for six months in all, which the next part ${ADDS_A_QUESTION}`,
  },
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
export function equivalentOf(
  trial: string,
  { place, change }: Pick<Mutant, 'place' | 'change'>,
): Equivalent | undefined {
  return equivalents.find((one) => one.trial === trial && one.mutants.test(`${place}: ${change}`))
}
