import type { Day } from '../../../src/kernel/day.js'
import { RuleCompiler } from '../../../src/language/compile.js'
import { lint } from '../../../src/criteria/lint/lint.js'
import type { Library } from '../../../src/criteria/library.js'
import { readTrial } from '../../../src/criteria/read-trial.js'
import type { Criterion } from '../../../src/criteria/trial.js'
import { equivalentOf, equivalents } from './equivalents.js'
import { familiesOf, type Family, type Mutant } from './mutants.js'
import { screenedCases, type ScreenedCase } from './screened-case.js'
import type { Subject } from './subject.js'

/** What became of the mutants of a trial. */
export interface Toll {
  readonly mutants: number
  /** those that no case noticed, that the lint let through, and that are not known to change nothing */
  readonly survivors: readonly Mutant[]
  /** how many are left that are known to change nothing */
  readonly excused: number
  /** entries of the equivalents of which nothing is left */
  readonly stale: readonly string[]
}

/** Holds the mutants of a trial against its worked cases, and those that are left against the lint. */
export function killAll(subject: Subject, library: Library, isTried: (mutant: Mutant) => boolean = () => true): Toll {
  const cases = screenedCases(subject.cases, subject.trial, library)
  let mutants = 0
  const left: Mutant[] = []
  for (const family of familiesOf(subject, library.vocabulary)) {
    for (const mutant of family.mutants.filter(isTried)) {
      mutants += 1
      if (!isNoticed(mutant, family, cases) && !isRefused(mutant, subject, library)) left.push(mutant)
    }
  }
  const { id } = subject.trial
  const excuses = new Map(left.map((mutant) => [mutant, equivalentOf(id, mutant)]))
  const survivors = left.filter((mutant) => excuses.get(mutant) === undefined)
  const used = new Set(excuses.values())
  const stale = equivalents
    .filter((one) => one.trial === id && !used.has(one))
    .map(({ mutants: which }) => String(which))
  return { mutants, survivors, excused: left.length - survivors.length, stale }
}

function isNoticed(mutant: Mutant, { compiler }: Family, cases: readonly ScreenedCase[]): boolean {
  const known = new Map<Day, readonly Criterion[] | undefined>()
  return cases.some((one) => {
    const { asOf } = one.facts
    if (!known.has(asOf)) known.set(asOf, mutant.criteriaOn(asOf))
    const criteria = known.get(asOf)
    return criteria === undefined || one.notices(criteria, compiler)
  })
}

function isRefused({ fileOn }: Mutant, { reading }: Subject, { vocabulary }: Library): boolean {
  if (fileOn === undefined) return false
  const read = readTrial({ ...reading.source, data: fileOn(SOME_DAY) }, new RuleCompiler(vocabulary))
  return read.problems.length > 0 || lint([read]).length > 0
}

/** 2025-06-01, on which most cases are screened. */
const SOME_DAY: Day = 20240
