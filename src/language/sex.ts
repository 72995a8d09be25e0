import * as z from 'zod'
import { FALSE, TRUE } from '../kernel/truth.js'
import { decided, unknown } from './rule/finding.js'
import { SEX } from './rule/hearing.js'
import { defineOperator } from './rule/operator.js'

const SEXES = ['female', 'male'] as const

export const sex = defineOperator({
  name: 'sex',
  summary: 'The recorded sex is this one.',
  doc: 'Unknown when no sex is recorded, or it is recorded as unknown.',
  examples: ['sex: female'],
  schema: z.strictObject({ sex: z.enum(SEXES).describe('as recorded') }),
  compile: (args) => ({
    words: args.sex,
    claim: () => ({
      kind: 'number',
      of: 'sex',
      accepts: { equals: SEXES.indexOf(args.sex) },
      possible: [0, 1],
      each: 'sex',
      among: { kind: 'one' },
    }),
    hears: () => ({ topics: [SEX] }),
    evaluate: ({ facts }) => {
      const recorded = facts.sex
      if (recorded === undefined) {
        return unknown({ needs: [{ need: 'sex', kind: 'demographic' }], clauses: () => ['the sex is not recorded'] })
      }
      return decided(recorded.sex === args.sex ? TRUE : FALSE, {
        evidence: [{ fact: recorded, value: recorded.sex }],
        clauses: () => [`the sex is ${recorded.sex}`],
      })
    },
  }),
})
