import * as z from 'zod'
import { compileMeasurement } from './measurement/measurement.js'
import { MEASUREMENT_DOC, measurementKeys, measurementName } from './measurement/measurement-keys.js'
import { defineOperator } from './rule/operator.js'

export const vital = defineOperator({
  name: 'vital',
  summary: 'A vital sign or another measurement of the body lies within bounds.',
  doc: MEASUREMENT_DOC,
  examples: ["vital: LVEF\nat-least: 55\nunit: '%'\nvalid: 180 days"],
  schema: z.strictObject({ vital: measurementName, ...measurementKeys }),
  compile: (args, compiler) => compileMeasurement('vital', args.vital, args, compiler),
})
