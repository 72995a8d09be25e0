import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../src/kernel/day.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import { seekAnalyte } from '../../../src/language/measurement/analyte.js'
import type { Need } from '../../../src/language/rule/finding.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import { endingTest, uninterrupted } from '../../../src/language/therapy/interruption.js'
import { boundsTest } from '../../../src/language/measurement/required-result.js'
import type { Placed } from '../../../src/language/therapy/since-start.js'
import type { TherapyStart } from '../../../src/language/therapy/therapy-start.js'
import { compilerOf } from '../evaluate.js'
import { day, patient } from '../patient.js'

const compiler = compilerOf()
const igg = seekAnalyte('IgG', 'lab', 'lab', compiler)
const persisting = boundsTest({ moreThan: 100, atMost: 200 }, 'mg/dL', igg, compiler)
const asked: Need = { need: 'IgG', kind: 'lab' }
const started = day('2025-01-01')
const start: TherapyStart = {
  first: started,
  last: started,
  words: `it was started on ${formatDay(started)}`,
  evidence: [{ fact: { path: '/drugs/0', label: 'HCQ' }, value: 'since then' }],
  doubts: [],
}

function placed(value: string, since: Truth, needs: readonly Need[] = []): Placed {
  const [result] = [...patient({ labs: [{ name: 'IgG', value, date: '2025-05-01' }] }).measurements.values()].flat()
  if (result === undefined) throw new Error('no result')
  return { result, since, needs }
}

describe('what ends a persistence', () => {
  it('is nothing where the rule does not say', () => {
    expect(endingTest(undefined, persisting, igg, compiler)).toBeUndefined()
  })

  it('is in the unit of the rule', () => {
    expect(endingTest({ below: 50 }, persisting, igg, compiler)).toMatchObject({
      bounds: { below: 0.5 },
      unit: 'mg/dL',
    })
    expect(endingTest({ 'at-most': 100 }, persisting, igg, compiler)).toMatchObject({ written: { atMost: 100 } })
    expect(endingTest({ 'more-than': 200 }, persisting, igg, compiler)).toMatchObject({ written: { moreThan: 200 } })
  })

  it.each([
    [{ below: 101 }, 'a result within these bounds could persist and interrupt at once'],
    [{ 'at-least': 200 }, 'a result within these bounds could persist and interrupt at once'],
    [{}, 'say what the result must be'],
    [{ below: 50, 'at-least': 50 }, 'these bounds can never hold'],
  ])('is refused: %j', (keys, message) => {
    expect(() => endingTest(keys, persisting, igg, compiler)).toThrow(message)
  })
})

describe('a persistence is uninterrupted', () => {
  const test = endingTest({ below: 50 }, persisting, igg, compiler)
  if (test === undefined) throw new Error('no test')
  const date: Need = { need: 'a date', kind: 'lab' }

  it.each<[string, Placed[], Truth, string[], string]>([
    ['where there is no other result', [], TRUE, [], 'no result in between is below 50 mg/dL'],
    ['where no other result ends it', [placed('0.5 g/L', TRUE)], TRUE, [], 'no result in between is below 50 mg/dL'],
    [
      'unless one does',
      [placed('0.5 g/L', TRUE), placed('0.4 g/L', TRUE), placed('0.3 g/L', UNKNOWN, [date])],
      FALSE,
      [],
      'IgG 0.4 g/L on 2025-05-01 is below 50 mg/dL; it was started on 2025-01-01',
    ],
    [
      'unless one may, of a time that is not certain',
      [placed('0.4 g/L', UNKNOWN, [date])],
      UNKNOWN,
      ['a date'],
      'IgG 0.4 g/L on 2025-05-01 is below 50 mg/dL, but may or may not be since the start; it was started on 2025-01-01',
    ],
    [
      'unless one may, by its value',
      [placed('<1 g/L', TRUE)],
      UNKNOWN,
      ['an exact result for IgG'],
      'IgG <1 g/L on 2025-05-01 may or may not be below 50 mg/dL; it was started on 2025-01-01',
    ],
    [
      'unless one may, by both',
      [placed('unclear', UNKNOWN, [date])],
      UNKNOWN,
      ['a date', 'IgG in a usable form'],
      "IgG on 2025-05-01 was set aside: 'unclear' is no result that can be read, but may or may not be since the start; " +
        'it was started on 2025-01-01',
    ],
  ])('%s', (_what, earlier, truth, needs, reason) => {
    const finding = uninterrupted(earlier, start, test, asked)
    expect([finding.truth, finding.needs.map(({ need }) => need), reasonOf(finding.clauses())]).toEqual([
      truth,
      needs,
      reason,
    ])
  })

  it('shows the result that ends it, and the start', () => {
    const { evidence } = uninterrupted([placed('0.4 g/L', TRUE)], start, test, asked)
    expect(evidence.map(({ fact, value }) => [fact.path, value])).toEqual([
      ['/labs/0', '0.4 g/L on 2025-05-01'],
      ['/drugs/0', 'since then'],
    ])
  })
})
