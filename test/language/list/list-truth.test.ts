import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Fact } from '../../../src/facts/fact.js'
import { truthFromList } from '../../../src/language/list/list-truth.js'
import { answerFromList } from '../../../src/language/list/listing.js'
import { patient } from '../patient.js'

interface Entry extends Fact {
  readonly status: 'absent' | undefined
  /** undefined where it does not concern the question */
  readonly truth: Truth | undefined
  readonly isDenied: boolean
  /** surely what is sought */
  readonly isNamed: boolean
}

const entries: fc.Arbitrary<Entry> = fc.record({
  path: fc.constant('/drugs/0'),
  label: fc.constant('rituximab'),
  status: fc.constantFrom('absent', undefined),
  truth: fc.constantFrom<(Truth | undefined)[]>(FALSE, UNKNOWN, TRUE, undefined),
  isDenied: fc.boolean(),
  isNamed: fc.boolean(),
})

it('the truth of a list is that of the whole answer', () => {
  const flags = fc.record({
    listed: fc.boolean(),
    strict: fc.boolean(),
    isCovered: fc.boolean(),
    doubtsSilence: fc.boolean(),
    times: fc.constantFrom(undefined, 1, 2, 3),
  })
  fc.assert(
    fc.property(
      fc.array(entries, { maxLength: 4 }),
      flags,
      (list, { listed, strict, isCovered, doubtsSilence, times }) => {
        const absent = list.filter(({ status }) => status === 'absent')
        const listing = { listed, entries: list }
        const answers = list.flatMap((fact) =>
          fact.status === 'absent' || fact.truth === undefined
            ? []
            : {
                fact,
                truth: fact.truth,
                unrecognised: false,
                flips: [],
                value: '',
                need: () => ({ need: 'date of rituximab', kind: 'drug' as const }),
                clause: () => '',
              },
        )
        const whole = answerFromList<Entry>({
          list: 'drugs',
          listing,
          strict: strict || (doubtsSilence && !answers.some(({ fact }) => fact.isNamed)),
          what: 'rituximab',
          kind: 'drug',
          answers,
          times,
          absences: absent,
          denying: ({ isDenied }) => (isDenied ? absent : []),
          covered: isCovered,
          unsaid: () => [],
        })
        const truth = truthFromList<Entry>(
          {
            times,
            breaksSilence: doubtsSilence ? ({ isNamed }) => isNamed : undefined,
            listing: () => listing,
            truthOf: (entry) => entry.truth,
            isDenied: ({ isDenied }) => isDenied,
            isCovered: (among) => isCovered && among.length === absent.length,
          },
          patient({ strict }),
          0,
        )
        expect(truth).toBe(whole.truth)
      },
    ),
    { numRuns: 1000 },
  )
})
