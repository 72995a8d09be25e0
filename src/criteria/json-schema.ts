import * as z from 'zod'
import { operators } from '../language/operators.js'
import { trialSchema } from './schema.js'

/**
 * The JSON Schema of a trial file, for editors: the rules are spelt out operator by operator. `screen check` knows
 * more than it can say, names and units for example.
 */
export function trialJsonSchema(): object {
  const trial = z.toJSONSchema(trialSchema, { io: 'input', override: spellRule })
  const rules = operators.map(({ name, summary, schema }) => {
    const { $schema: _version, ...rule } = z.toJSONSchema(schema, { io: 'input', override: spellRule })
    return [name, { description: summary, ...rule }] as const
  })
  return {
    ...trial,
    $defs: {
      rule: { anyOf: rules.map(([name]) => ({ $ref: `#/$defs/${name}` })) },
      ...Object.fromEntries(rules),
    },
  }
}

/** The only values of unknown shape in these schemas are rules. */
function spellRule({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodTypes
  jsonSchema: z.core.JSONSchema.BaseSchema
}): void {
  if (zodSchema._zod.def.type === 'unknown') jsonSchema.$ref = '#/$defs/rule'
}
