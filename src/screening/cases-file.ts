import * as z from 'zod'
import { InputError } from '../kernel/diagnostic.js'
import { diagnosticsOf } from '../criteria/issues.js'
import { parseYaml, type YamlSource } from '../criteria/yaml.js'

const outcome = z.enum(['satisfied', 'violated', 'unknown', 'judgment'])
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, 'expected a day as "YYYY-MM-DD"')
const patient = z.record(z.string(), z.unknown())

const expectation = z.strictObject({
  outcome,
  basis: z.enum(['recorded', 'assumed', 'none']).optional(),
  clearsOn: day.nullable().optional(),
  applies: z.boolean().optional(),
})

const worked = z.strictObject({
  name: z.string().min(1),
  patient: z.union([z.string().min(1), patient]),
  with: patient.optional(),
  without: z.array(z.string()).optional(),
  asOf: day.optional(),
  strict: z.boolean().optional(),
  expect: z.record(z.string(), z.union([z.string(), expectation])),
})

const casesSchema = z.strictObject({
  trial: z.string().min(1),
  patients: z.record(z.string(), patient).optional(),
  cases: z.array(worked).min(1),
})

const VERDICTS = ['potentially-eligible', 'undetermined', 'ineligible'] as const

export type Expectation = z.output<typeof expectation>

/** A worked case: a small patient and what must come out. */
export interface WorkedCase {
  readonly name: string
  /** in the patient format, as a JSON text */
  readonly patient: string
  readonly asOf: string | undefined
  readonly strict: boolean
  readonly verdict: string | undefined
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
  if (!read.success) throw new InputError(diagnosticsOf(read.error, source))
  const { trial, cases, patients } = read.data
  return { trial, source, cases: cases.map((one, index) => readCase(one, index, patients ?? {}, source)) }
}

function readCase(
  one: z.output<typeof worked>,
  index: number,
  patients: Readonly<Record<string, Record<string, unknown>>>,
  source: YamlSource,
): WorkedCase {
  const refuse = (path: readonly PropertyKey[], message: string, remedy: string): never => {
    throw new InputError([{ file: source.file, place: source.place(path), severity: 'error', message, remedy }])
  }
  const base = typeof one.patient === 'string' ? new Map(Object.entries(patients)).get(one.patient) : one.patient
  if (base === undefined) {
    return refuse(['cases', index, 'patient'], 'no such patient', `one of: ${Object.keys(patients).join(', ')}`)
  }
  const { verdict, ...criteria } = one.expect
  if (verdict !== undefined && !VERDICTS.some((known) => known === verdict)) {
    refuse(['cases', index, 'expect', 'verdict'], 'no such verdict', `one of: ${VERDICTS.join(', ')}`)
  }
  const dropped = new Set(one.without ?? [])
  const kept = Object.entries(base).filter(([key]) => !dropped.has(key))
  return {
    name: one.name,
    patient: JSON.stringify({ ...Object.fromEntries(kept), ...one.with }),
    asOf: one.asOf,
    strict: one.strict ?? false,
    verdict: typeof verdict === 'string' ? verdict : undefined,
    criteria: new Map(
      Object.entries(criteria).map(([id, expected]) => {
        const read = expectation.safeParse(typeof expected === 'string' ? { outcome: expected } : expected)
        if (read.success) return [id, read.data]
        return refuse(
          ['cases', index, 'expect', id],
          'no such outcome',
          'one of: satisfied, violated, unknown, judgment',
        )
      }),
    ),
    index,
  }
}
