import cql from 'cql-execution'
import type { Rule } from './rule.js'
import type { Truth } from './truth.js'

/** Expressions of the Clinical Quality Language in its compiled form, ELM, built by hand. */
export type Expression = Readonly<Record<string, unknown>>

const TYPES = '{urn:hl7-org:elm-types:r1}'

const literal = (type: string, value: string): Expression => ({ type: 'Literal', valueType: `${TYPES}${type}`, value })
const integer = (value: number): Expression => literal('Integer', String(value))
const operation = (type: string, ...operand: readonly Expression[]): Expression => ({ type, operand })

function date(text: string): Expression {
  const [year = 0, month, day] = text.split('-').map(Number)
  return {
    type: 'Date',
    year: integer(year),
    ...(month === undefined ? {} : { month: integer(month) }),
    ...(day === undefined ? {} : { day: integer(day) }),
  }
}

/** An event in the window before a day, both ends included. */
export function isWithin(event: string, asOf: string, duration: string): Expression {
  const [amount, unit] = duration.split(' ')
  const length = { type: 'Quantity', value: Number(amount), unit }
  const first = operation('Subtract', date(asOf), length)
  return operation(
    'And',
    operation('SameOrAfter', date(event), first),
    operation('SameOrBefore', date(event), date(asOf)),
  )
}

export function isAtLeast(years: number, birth: string, asOf: string): Expression {
  const age = { type: 'CalculateAgeAt', precision: 'Year', operand: [date(birth), date(asOf)] }
  return operation('GreaterOrEqual', age, integer(years))
}

/** A rule of `all`, `any`, `not` and `when`, whose leaves are known. */
export function logic(rule: Rule, truthOf: (leaf: Rule) => Truth): Expression {
  const of = (part: Rule): Expression => logic(part, truthOf)
  if ('all' in rule) return rule.all.map(of).reduce((a, b) => operation('And', a, b))
  if ('any' in rule) return rule.any.map(of).reduce((a, b) => operation('Or', a, b))
  if ('not' in rule) return { type: 'Not', operand: of(rule.not) }
  if ('when' in rule) return operation('Implies', of(rule.when), of(rule.then))
  const truth = truthOf(rule)
  return truth === 'unknown' ? { type: 'Null' } : literal('Boolean', truth)
}

/** What the reference implementation of CQL makes of each: null is unknown. */
export async function evaluated(expressions: readonly Expression[]): Promise<Truth[]> {
  const library = new cql.Library({
    library: {
      identifier: { id: 'Comparison', version: '1' },
      schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
      usings: { def: [{ localIdentifier: 'System', uri: 'urn:hl7-org:elm-types:r1' }] },
      statements: {
        def: expressions.map((expression, index) => ({ name: `e${index}`, context: 'Unfiltered', expression })),
      },
    },
  })
  const found = await new cql.Executor(library).exec(new cql.PatientSource([]))
  const results = found.unfilteredResults as Readonly<Record<string, boolean | null>>
  return expressions.map((_, index) => {
    const result = results[`e${index}`]
    return result === true ? 'true' : result === false ? 'false' : 'unknown'
  })
}
