import type { Library, TextFile } from '../../criteria/library.js'
import type { Trial } from '../../criteria/trial.js'
import type { Day } from '../../kernel/day.js'
import { InputError, type Diagnostic } from '../../kernel/diagnostic.js'
import { nearest } from '../../kernel/nearest.js'
import { readPatients } from '../../patient/read.js'
import type { CriterionResult, TrialResult } from '../result/result.js'
import { screen } from '../screen.js'
import { findUnseen, type Seen } from './cases-coverage.js'
import { readCases, type CasesFile, type Expectation, type WorkedCase } from './cases-file.js'

/** What running the worked cases gave. */
export interface CasesReport {
  /** cases that were run */
  readonly ran: number
  /** the ids of the trials to which they belong */
  readonly shown: ReadonlySet<string>
  /** every difference between a case and what the rules give; and every criterion never seen in one of its outcomes */
  readonly findings: readonly Diagnostic[]
}

/** Runs the worked cases of all files against the trials of a library. */
export function checkCases(files: readonly TextFile[], library: Library): CasesReport {
  const findings: Diagnostic[] = []
  const seen = new Map<string, Seen>()
  const shown = new Map<Trial, CasesFile>()
  let ran = 0
  for (const { file, text } of files) {
    try {
      const read = readCases(file, text)
      const trial = library.trials.find(({ id }) => id === read.trial)
      if (trial === undefined) throw new InputError([unknownTrial(read, library)])
      for (const one of read.cases) findings.push(...runCase(one, read, trial, library, seen))
      ran += read.cases.length
      shown.set(trial, read)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      findings.push(...error.diagnostics)
    }
  }
  findings.push(...[...shown].flatMap(([trial, file]) => findUnseen(trial, seen, file)))
  return { ran, shown: new Set([...shown.keys()].map(({ id }) => id)), findings }
}

function unknownTrial({ trial, source }: CasesFile, { trials }: Library): Diagnostic {
  const ids = trials.map(({ id }) => id)
  const meant = nearest(trial, ids)
  return {
    file: source.file,
    place: source.place(['trial']),
    severity: 'error',
    message: `there is no trial '${trial}' among the criteria`,
    remedy: meant === undefined ? `there are: ${ids.join(', ')}` : `did you mean '${meant}'?`,
  }
}

function runCase(
  one: WorkedCase,
  { source }: CasesFile,
  trial: Trial,
  library: Library,
  seen: Map<string, Seen>,
): Diagnostic[] {
  const report: Report = (path, message, remedy) => ({
    file: source.file,
    place: source.place(['cases', one.index, ...path]),
    severity: 'error',
    message: `case '${one.name}': ${message}`,
    ...(remedy === undefined ? {} : { remedy }),
  })
  try {
    const { file } = source
    const { asOf, strict } = one
    const patients = readPatients(one.patient, { file, vocabulary: library.vocabulary, today: NO_DAY, asOf, strict })
    const results = patients.flatMap((facts) => screen(facts, library, { version: '', trials: [trial] }).trials)
    return results.flatMap((result) => {
      for (const { id, outcome } of result.criteria) note(seen, `${trial.id}:${id}`, outcome)
      return differences(one, result, report)
    })
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.diagnostics.map(({ message, remedy }) =>
      report(['patient'], `the patient cannot be read: ${message}`, remedy),
    )
  }
}

/** Never used: every case has a date of its own, or its patient has. */
const NO_DAY: Day = 0

type Report = (path: readonly PropertyKey[], message: string, remedy?: string) => Diagnostic

function differences(one: WorkedCase, result: TrialResult, report: Report): Diagnostic[] {
  const found: Diagnostic[] = []
  if (one.verdict !== undefined && one.verdict !== result.verdict) {
    found.push(report(['expect', 'verdict'], `the verdict is ${result.verdict}, expected ${one.verdict}`))
  }
  for (const [id, expected] of one.criteria) {
    const criterion = result.criteria.find((candidate) => candidate.id === id)
    if (criterion === undefined) {
      const ids = result.criteria.map((candidate) => candidate.id).join(', ')
      found.push(report(['expect', id], `${result.id} has no criterion ${id}`, `it has: ${ids}`))
      continue
    }
    const difference = differs(criterion, expected)
    if (difference !== undefined) found.push(report(['expect', id], difference))
  }
  return found
}

/** What is otherwise than expected of a criterion, in words; undefined where nothing is. */
export function differs(found: CriterionResult, expected: Expectation): string | undefined {
  const because = found.reason === '' ? '' : ` (${found.reason})`
  if (found.outcome !== expected.outcome) {
    return `${found.id} is ${found.outcome}, expected ${expected.outcome}${because}`
  }
  if (expected.basis !== undefined && found.basis !== expected.basis) {
    return `the basis of ${found.id} is ${found.basis}, expected ${expected.basis}${because}`
  }
  if (expected.clearsOn !== undefined && found.clearsOn !== expected.clearsOn) {
    return `${found.id} clears on ${String(found.clearsOn)}, expected ${String(expected.clearsOn)}${because}`
  }
  if (expected.applies !== undefined && found.applies !== expected.applies) {
    return `${found.id} ${found.applies ? 'applies' : 'does not apply'}, expected otherwise${because}`
  }
  const otherwise = found.reading?.otherwise ?? null
  if (expected.otherwise !== undefined && otherwise !== expected.otherwise) {
    return `read the other way, ${found.id} is ${otherwise ?? 'not evaluated'}, expected ${expected.otherwise}`
  }
  return undefined
}

function note(seen: Map<string, Seen>, key: string, outcome: CriterionResult['outcome']): void {
  seen.set(key, new Set([...(seen.get(key) ?? []), outcome]))
}
