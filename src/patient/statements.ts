import * as z from 'zod'
import type { StatementFact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import { formatDay, type Day } from '../kernel/day.js'
import { spanOfDay } from '../kernel/span.js'
import { check } from './reading/check.js'
import type { Remarks } from './reading/remarks.js'

/** The name of the question, which is the key under reproductive, too. */
const CONTRACEPTION = 'effectiveContraception'

const yesOrNo = z.boolean().optional()

export const reproductiveSchema = z
  .object({
    childbearingPotential: yesOrNo.describe('true or false: whether she could become pregnant'),
    pregnant: yesOrNo.describe('true or false'),
    effectiveContraception: yesOrNo.describe('true or false: whether effective contraception is used'),
  })
  .optional()
  .describe('an object such as { "childbearingPotential": true, "pregnant": false }')

export const statementsSchema = z
  .record(z.string(), z.boolean().describe('true or false'))
  .optional()
  .describe(
    'answers of a person to what no record decides, true or false, by name, trial:criterion or criterion id: { "NCT06410833:I4": true }',
  )

/**
 * Reads what is recorded of childbearing, each a yes or no. A pregnancy is told of the day of the record: on an earlier
 * as-of date it may not yet have been there.
 */
export function readReproductive(
  raw: unknown,
  { asOf, recordedOn = asOf }: { readonly asOf: Day; readonly recordedOn: Day | undefined },
  remarks: Remarks,
): Facts['reproductive'] {
  const written = check(reproductiveSchema, raw, ['reproductive'], remarks)
  const statement = (key: string, label: string, holds: boolean | undefined): StatementFact | undefined =>
    holds === undefined ? undefined : { path: remarks.pointer(['reproductive', key]), label, holds }
  const isTooLate = recordedOn > asOf && written?.pregnant === true
  if (isTooLate) {
    const days = `the record is of ${formatDay(recordedOn)}, after the as-of date ${formatDay(asOf)}`
    remarks.warn(['reproductive', 'pregnant'], `${days}; it was not used`)
  }
  const pregnant = isTooLate ? undefined : statement('pregnant', 'pregnant', written?.pregnant)
  return {
    childbearingPotential: statement('childbearingPotential', 'childbearing potential', written?.childbearingPotential),
    pregnant: pregnant === undefined ? undefined : { ...pregnant, on: spanOfDay(recordedOn) },
    effectiveContraception: statement(
      'effectiveContraception',
      'effective contraception',
      written?.effectiveContraception,
    ),
  }
}

/** Reads a person's answers to judgment items, by their names as written. */
export function readStatements(raw: unknown, remarks: Remarks): ReadonlyMap<string, StatementFact> {
  const written = check(statementsSchema, raw, ['statements'], remarks) ?? {}
  return new Map(
    Object.entries(written).map(([label, holds]) => [
      label,
      { path: remarks.pointer(['statements', label]), label, holds },
    ]),
  )
}

/**
 * Whether contraception is used answers the question of that name, too, as if it stood among the statements. Where the
 * two contradict each other, neither is used.
 */
export function withContraception(
  { reproductive, statements }: Pick<Facts, 'reproductive' | 'statements'>,
  remarks: Remarks,
): Pick<Facts, 'reproductive' | 'statements'> {
  const { effectiveContraception: recorded } = reproductive
  const stated = statements.get(CONTRACEPTION)
  if (recorded === undefined) return { reproductive, statements }
  if (stated === undefined || stated.holds === recorded.holds) {
    return { reproductive, statements: new Map([[CONTRACEPTION, recorded], ...statements]) }
  }
  const message = `here it is ${String(stated.holds)}, but under reproductive ${String(recorded.holds)}; neither was used`
  remarks.warn(['statements', CONTRACEPTION], message)
  return {
    reproductive: { ...reproductive, effectiveContraception: undefined },
    statements: new Map([...statements].filter(([name]) => name !== CONTRACEPTION)),
  }
}
