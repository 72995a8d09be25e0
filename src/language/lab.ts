import * as z from 'zod'
import { compileMeasurement } from './measurement/measurement.js'
import { MEASUREMENT_DOC, measurementKeys, measurementName } from './measurement/measurement-keys.js'
import { defineOperator } from './rule/operator.js'

export const lab = defineOperator({
  name: 'lab',
  summary: 'A laboratory result lies within bounds, or is positive or negative.',
  doc: MEASUREMENT_DOC,
  examples: [
    'lab: platelets\nat-least: 75\nunit: 10*9/L\nvalid: 90 days',
    'lab: ALT\nat-most: 3\ntimes: ULN\nvalid: 90 days',
    'lab: ANA\nat-least: 80\nwithin: 12 months',
    'lab: HIV\nis: positive\nresult: ever',
  ],
  schema: z.strictObject({ lab: measurementName, ...measurementKeys }),
  compile: (args, compiler) => compileMeasurement('lab', args.lab, args, compiler),
})
