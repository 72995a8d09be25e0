import * as z from 'zod'
import { compileEvent, EVENT_DOC, eventKeys } from './event.js'
import { defineOperator } from './rule.js'
import { names } from './schema.js'

export const immunization = defineOperator({
  name: 'immunization',
  summary: 'A vaccine was given, by name or by class.',
  doc: EVENT_DOC,
  examples: ['immunization: live vaccine\nwithin: 4 weeks'],
  schema: z.strictObject({ immunization: names, ...eventKeys }),
  compile: (args, compiler) =>
    compileEvent(
      {
        name: 'immunization',
        happened: 'given',
        list: 'immunizations',
        lexicon: compiler.vocabulary.drugs,
        listing: (facts) => facts.immunizations,
        leftOut: (facts) => facts.leftOut.immunizations,
      },
      args.immunization,
      args,
      compiler,
    ),
})
