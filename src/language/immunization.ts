import { withChanges } from '../facts/changed-facts.js'
import * as z from 'zod'
import { withEdit } from './time/course-threshold.js'
import { compileEvent, EVENT_DOC, eventKeys } from './event/event.js'
import { defineOperator } from './rule/operator.js'
import { names } from './rule/schema.js'

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
        list: 'vaccinations',
        lexicon: compiler.vocabulary.drugs,
        listing: (facts) => facts.immunizations,
        leftOut: (facts) => facts.leftOut.immunizations,
        edited: (facts, edit) => withChanges(facts, { immunizations: withEdit(facts.immunizations, edit) }),
      },
      args.immunization,
      args,
      compiler,
    ),
})
