import * as z from 'zod'
import { lastingSchema } from './time/lasting.js'
import { compileEvent, EVENT_DOC, eventKeys } from './event/event.js'
import { defineOperator } from './rule/operator.js'
import { names } from './rule/schema.js'

export const procedure = defineOperator({
  name: 'procedure',
  summary: 'A procedure was done.',
  doc: `${EVENT_DOC} With \`for\` it must have lasted so long. With \`doubt: ignored\`
only what is named so counts, and a name that says less leaves nothing open: for what another rule asks about as well.`,
  examples: [
    'procedure: renal replacement therapy\nwithin: 3 months',
    'procedure: renal replacement therapy\ndone: now\nfor: { at-least: 3 months }',
  ],
  schema: z.strictObject({
    procedure: names,
    ...eventKeys,
    doubt: z.literal('ignored').optional().describe('a name that says less, or is not recognised, leaves nothing open'),
    for: lastingSchema.optional().describe('how long it must have lasted'),
  }),
  compile: (args, compiler) =>
    compileEvent(
      {
        name: 'procedure',
        happened: 'done',
        list: 'procedures',
        lexicon: compiler.vocabulary.procedures,
        listing: (facts) => facts.procedures,
        leftOut: (facts) => facts.leftOut.procedures,
      },
      args.procedure,
      args,
      compiler,
    ),
})
