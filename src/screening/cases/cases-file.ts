import * as z from 'zod'
import { diagnosticsOf } from '../../criteria/issues.js'
import { parseYaml, type YamlSource } from '../../criteria/yaml.js'
import type { Day } from '../../kernel/day.js'
import { InputError, sortDiagnostics, type Diagnostic } from '../../kernel/diagnostic.js'
import { parseSpan } from '../../kernel/span.js'

const outcome = z.enum(['satisfied', 'violated', 'unknown', 'judgment'])
const verdict = z.enum(['potentially-eligible', 'undetermined', 'ineligible'])
const NO_DAY = 'expected a day as YYYY-MM-DD'
const patient = z.record(z.string(), z.unknown())

const day = z.string().transform((text, context): Day => {
  const span = parseSpan(text)
  if (typeof span !== 'string' && span.first === span.last) return span.first
  context.addIssue({ code: 'custom', message: NO_DAY })
  return z.NEVER
})

const expectation = z.strictObject({
  outcome,
  basis: z.enum(['recorded', 'assumed', 'none']).optional(),
  clearsOn: z.iso.date(NO_DAY).nullable().optional(),
  applies: z.boolean().optional(),
  /** the outcome under the other reading */
  otherwise: outcome.optional(),
})

/** `verdict` beside criteria by id; an outcome is short for a map with nothing else in it. */
const expectations = z
  .object({ verdict: verdict.optional() })
  .catchall(z.union([outcome.transform((given): Expectation => ({ outcome: given })), expectation]))

const worked = z.strictObject({
  name: z.string().min(1),
  patient: z.union([z.string().min(1), patient]),
  with: patient.optional(),
  without: z.array(z.string()).optional(),
  asOf: day.optional(),
  strict: z.boolean().optional(),
  expect: expectations,
})

const casesSchema = z.strictObject({
  trial: z.string().min(1),
  patients: z.record(z.string(), patient).optional(),
  cases: z.array(worked).min(1),
})

export type Expectation = z.output<typeof expectation>

/** A worked case: a small patient and what must come out. */
export interface WorkedCase {
  readonly name: string
  /** in the patient format, as a JSON text */
  readonly patient: string
  /** the screening date; undefined where the patient's own counts */
  readonly asOf: Day | undefined
  readonly strict: boolean
  readonly verdict: z.output<typeof verdict> | undefined
  readonly criteria: ReadonlyMap<string, Expectation>
  /** where it stands in the file */
  readonly index: number
}

export interface CasesFile {
  readonly trial: string
  readonly source: YamlSource
  readonly cases: readonly WorkedCase[]
}

/**
 * Reads the cases that stand beside a trial (`<trial>.cases.yaml`).
 * @throws InputError with everything that is wrong in the file
 */
export function readCases(file: string, text: string): CasesFile {
  const source = parseYaml(file, text)
  const read = casesSchema.safeParse(source.data)
  if (!read.success) throw new InputError(sortDiagnostics(diagnosticsOf(read.error, source, [], casesSchema)))
  const { trial, cases } = read.data
  const patients = new Map(Object.entries(read.data.patients ?? {}))
  const problems: Diagnostic[] = []
  const report: Report = (path, message, remedy) => {
    problems.push({ file, place: source.place(path), severity: 'error', message, remedy })
  }
  const workedCases = cases.map((one, index) => workedCase(one, index, patients, report))
  if (problems.length > 0) throw new InputError(sortDiagnostics(problems))
  return { trial, source, cases: workedCases }
}

type Patient = z.output<typeof patient>
type Report = (path: readonly PropertyKey[], message: string, remedy: string) => void

function workedCase(
  one: z.output<typeof worked>,
  index: number,
  patients: ReadonlyMap<string, Patient>,
  report: Report,
): WorkedCase {
  const { name, asOf, strict, expect } = one
  const { verdict: expectedVerdict, ...criteria } = expect
  return {
    name,
    patient: JSON.stringify(patientOf(one, index, patients, report)),
    asOf,
    strict: strict ?? false,
    verdict: expectedVerdict,
    criteria: new Map(Object.entries(criteria)),
    index,
  }
}

/** The patient of a case: one of the file's or its own, without and with what the case says. */
function patientOf(
  one: z.output<typeof worked>,
  index: number,
  patients: ReadonlyMap<string, Patient>,
  report: Report,
): Patient {
  const path = ['cases', index]
  const base = typeof one.patient === 'string' ? patients.get(one.patient) : one.patient
  if (base === undefined) {
    const remedy = patients.size === 0 ? 'write the patient here' : `one of: ${[...patients.keys()].join(', ')}`
    report([...path, 'patient'], 'no such patient in this file', remedy)
    return {}
  }
  for (const [position, key] of (one.without ?? []).entries()) {
    if (Object.hasOwn(base, key)) continue
    report([...path, 'without', position], `the patient has no '${key}'`, `it has: ${Object.keys(base).join(', ')}`)
  }
  const kept = Object.entries(base).filter(([key]) => one.without?.includes(key) !== true)
  const made = { ...Object.fromEntries(kept), ...one.with }
  if (one.asOf === undefined && !Object.hasOwn(made, 'asOf')) {
    report([...path, 'patient'], 'neither the patient nor the case has an asOf', 'add asOf: YYYY-MM-DD to one of them')
  }
  return made
}
