import * as z from 'zod'
import { atLeast as countedAtLeast, FALSE, JUDGMENT, TRUE, UNKNOWN, type Truth } from '../kernel/truth.js'
import { summed } from './rule/combine.js'
import type { Clause, Finding } from './rule/finding.js'
import { byParts } from './rule/hearing.js'
import { outlined } from './rule/outline.js'
import { defineOperator } from './rule/operator.js'

export const atLeast = defineOperator({
  name: 'at-least',
  summary: 'At least so many of the parts hold.',
  doc: `Counts the parts that are certain and those that are possible: true when enough are certain, false when even all
possible ones would not be enough; otherwise unknown if an unknown part could still change it, else a judgment.`,
  examples: [
    `at-least: 2
of:
  - { drug: antimalarial, taken: ever }
  - { drug: corticosteroid, taken: ever }
  - { drug: biologic, taken: ever }`,
  ],
  schema: z.strictObject({
    'at-least': z.int('a whole number of parts').min(1).describe('how many of the parts must hold'),
    of: z.array(z.unknown()).min(1, 'of needs at least one part').describe('the rules that are counted'),
  }),
  compile: (args, compiler) => {
    const count = args['at-least']
    if (count > args.of.length) {
      compiler.refuse(
        ['at-least'],
        `${count} of ${args.of.length} parts can never hold`,
        'lower the number or add parts',
      )
    }
    const parts = args.of.map((part, index) => compiler.child(['of', index], part))
    return {
      ...outlined(`at least ${count} of:`, parts),
      count: { atLeast: count, of: parts.map((rule, index) => ({ path: ['of', index], rule })) },
      hears: byParts,
      truth: (evaluation) =>
        countedAtLeast(
          count,
          parts.map((part) => evaluation.truthOf(part)),
        ),
      evaluate: (evaluation) => {
        const findings = parts.map((part) => evaluation.find(part))
        const truth = countedAtLeast(
          count,
          findings.map((part) => part.truth),
        )
        const finding = summed(truth, findings, truth === TRUE ? count : parts.length - count + 1)
        // those that would not be enough are named all the same, as they are counted
        const possible = truth === FALSE ? findings.filter((part) => part.truth === UNKNOWN) : []
        const clauses = (): readonly Clause[] => possible.flatMap((part) => part.clauses())
        return { ...finding, clauses: () => [tally(count, findings), ...finding.clauses(), ...clauses()] }
      },
    }
  },
})

/** `1 of 4 met, 2 not known, at least 3 asked for`: what is neither is not met. */
function tally(count: number, parts: readonly Finding[]): string {
  const counted = (wanted: Truth): number => parts.filter(({ truth }) => truth === wanted).length
  const open = [
    { number: counted(UNKNOWN), words: 'not known' },
    { number: counted(JUDGMENT), words: 'for the investigator' },
  ].filter(({ number }) => number > 0)
  const met = `${counted(TRUE) === 0 ? 'none' : counted(TRUE)} of ${parts.length} met`
  return [met, ...open.map(({ number, words }) => `${number} ${words}`), `at least ${count} asked for`].join(', ')
}
