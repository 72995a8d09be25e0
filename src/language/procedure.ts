import * as z from 'zod'
import { compileEvent, EVENT_DOC, eventKeys } from './event.js'
import { defineOperator } from './rule.js'
import { names } from './schema.js'

export const procedure = defineOperator({
  name: 'procedure',
  summary: 'A procedure was done.',
  doc: EVENT_DOC,
  examples: ['procedure: renal replacement therapy\nwithin: 3 months'],
  schema: z.strictObject({ procedure: names, ...eventKeys }),
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
