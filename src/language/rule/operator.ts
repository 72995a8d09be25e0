import type * as z from 'zod'
import type { Compiler, RuleBody } from './rule.js'

/** An operator as the language knows it: everything about it comes from its one file. */
export interface Operator {
  /** the key by which it stands in a rule */
  readonly name: string
  /** one sentence for the reference */
  readonly summary: string
  /** further paragraphs: what true, false and unknown mean here, and the source of every convention */
  readonly doc: string
  /** rules in YAML, each valid as it stands */
  readonly examples: readonly string[]
  readonly schema: z.ZodType
  /** the keys that it takes, its name first */
  readonly keys: readonly string[]
  /** @param rule the map as parsed from YAML */
  compile(rule: unknown, compiler: Compiler): RuleBody
}

/** A rule that does not fit its operator's schema. */
export class SchemaProblem extends Error {
  readonly error: z.ZodError
  readonly keys: readonly string[]

  constructor(error: z.ZodError, keys: readonly string[]) {
    super('the rule does not fit its operator')
    this.error = error
    this.keys = keys
  }
}

/** Binds an operator's schema to its compilation, so that nothing outside needs to know the type of its arguments. */
export function defineOperator<Shape extends z.ZodObject>(definition: {
  readonly name: string
  readonly summary: string
  readonly doc: string
  readonly examples: readonly string[]
  readonly schema: Shape
  readonly compile: (args: z.output<Shape>, compiler: Compiler) => RuleBody
}): Operator {
  const keys = Object.keys(definition.schema.shape)
  return {
    ...definition,
    keys,
    compile: (rule, compiler) => {
      const { validated } = compiler
      if (isOutputOf(definition.schema, validated)) return definition.compile(validated, compiler)
      const read = definition.schema.safeParse(rule)
      if (!read.success) throw new SchemaProblem(read.error, keys)
      compiler.onValid?.(read.data)
      return definition.compile(read.data, compiler)
    },
  }
}

/** What is known of a rule came from the schema of its operator: no other one reads it. */
function isOutputOf<S extends z.ZodObject>(_schema: S, validated: unknown): validated is z.output<S> {
  return validated !== undefined
}
