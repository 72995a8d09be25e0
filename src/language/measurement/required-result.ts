import * as z from 'zod'
import { plus, times } from '../../kernel/decimal.js'
import type { Bounds } from '../../kernel/range.js'
import type { Analyte, Conversion } from '../../facts/analyte.js'
import { isProblem } from '../../facts/quantity/unit.js'
import { explainUnitProblem } from '../../facts/quantity/unit-problem.js'
import type { Sign, Test } from './judge-result.js'
import { remarkOnImplausible } from './plausible-bounds.js'
import type { Compiler } from '../rule/rule.js'
import { bounds, boundsOf, mapBounds } from '../rule/schema.js'

/** The unit of the bounds of a rule. */
export const unitKey = z
  .string()
  .min(1, 'must not be empty')
  .optional()
  .describe('the unit of the bounds: UCUM, or an everyday spelling')

/** The keys by which a rule says what a result must be. */
export const testKeys = {
  ...bounds,
  unit: unitKey,
  times: z.enum(['ULN', 'LLN']).optional().describe('the bounds are multiples of this limit of normal'),
  is: z.enum(['positive', 'negative', 'indeterminate']).optional().describe('what the result must be'),
}

type BoundKeys = Parameters<typeof boundsOf>[0]

interface TestKeys extends BoundKeys {
  readonly unit?: string | undefined
  readonly times?: 'ULN' | 'LLN' | undefined
  readonly is?: Sign | undefined
}

/** What the rule asks of a result: bounds, or a sign. */
export function testOf(args: TestKeys, analyte: Analyte, compiler: Compiler): Test {
  const given = boundsOf(args, [], compiler)
  if (given === undefined && args.is !== undefined) return signTest(args.is, args, compiler)
  if (given === undefined || args.is !== undefined) {
    return compiler.refuse(
      [],
      'say what the result must be',
      'give bounds (at-least, below …) or is: positive, not both',
    )
  }
  if (analyte.kind === 'panel') {
    return compiler.refuse([], 'a panel of several tests has no number', 'use is: positive, or name one of its tests')
  }
  if (args.times === undefined) return boundsTest(given, args.unit, analyte, compiler)
  if (args.unit === undefined) return { kind: 'limit', bounds: given, limit: args.times, unit: analyte.unit }
  return compiler.refuse(['unit'], `multiples of the ${args.times} have no unit`, 'leave out unit or times')
}

function signTest(sign: Sign, { unit, times: limit }: TestKeys, compiler: Compiler): Test {
  if (unit === undefined && limit === undefined) return { kind: 'sign', sign }
  const idle = unit === undefined ? 'times' : 'unit'
  return compiler.refuse([idle], `${idle} says something about bounds, and here are none`, `leave out ${idle}`)
}

/**
 * The bounds that a rule must give.
 * @param path of the bounds within the rule
 */
export function requiredBounds(keys: BoundKeys, path: readonly PropertyKey[], compiler: Compiler): Bounds {
  const given = boundsOf(keys, path, compiler)
  if (given !== undefined) return given
  return compiler.refuse(path, 'say what the result must be', 'give bounds (at-least, below …)')
}

/** Bounds as a test: kept in the analyte's own unit, and as the rule writes them. */
export function boundsTest(
  given: Bounds,
  unit: string | undefined,
  analyte: Analyte,
  compiler: Compiler,
): Test & { readonly kind: 'bounds' } {
  const conversion = conversionOf(unit, analyte, compiler)
  const bounds = mapBounds(given, (limit) => plus(times(limit, conversion.factor), conversion.offset))
  remarkOnImplausible({ written: given, unit, bounds }, analyte, compiler)
  return { kind: 'bounds', titre: analyte.kind === 'titre', written: given, unit, conversion, bounds }
}

function conversionOf(unit: string | undefined, analyte: Analyte, compiler: Compiler): Conversion {
  if (unit === undefined) {
    if (analyte.kind === 'titre' || analyte.unit === '1') return { factor: 1, offset: 0 }
    return analyte.unit === undefined
      ? compiler.refuse([], `${analyte.label} has no unit of its own`, 'use times: ULN, or is: positive')
      : compiler.refuse([], 'the bounds need a unit', `unit: ${analyte.unit}`)
  }
  const conversion = compiler.units.conversion(unit, analyte)
  if (!isProblem(conversion)) return conversion
  const [share] = analyte.inPercent === undefined ? [] : compiler.vocabulary.analytes.among([analyte.inPercent])
  const isMeant = share !== undefined && !isProblem(compiler.units.conversion(unit, share))
  const problem = explainUnitProblem(conversion, unit, analyte)
  return compiler.refuse(['unit'], problem, isMeant ? `did you mean '${share.label}'?` : undefined)
}
