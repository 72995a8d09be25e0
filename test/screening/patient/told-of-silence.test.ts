import { describe, expect, it } from 'vitest'
import type { Trial } from '../../../src/criteria/trial.js'
import { Calendar } from '../../../src/screening/calendar/calendar.js'
import { judgeTrial } from '../../../src/screening/judge/judge-trial.js'
import { Silence } from '../../../src/screening/patient/silence.js'
import { isToldOfSilence } from '../../../src/screening/patient/told-of-silence.js'
import type { CriterionResult } from '../../../src/screening/result/result.js'
import { criterionResult } from '../../../src/screening/screen.js'
import { libraryOf } from '../../criteria/invented.js'
import { factsOf } from '../facts.js'

const library = libraryOf({
  inclusion: [
    '{ condition: sjogren, status: ever }',
    '{ lab: IgG, at-least: 5, unit: g/L, valid: 90 days }',
    '{ drug: rituximab, within: 3 months }',
    '{ condition: tuberculosis, status: ever }',
    '{ drug: belimumab, taken: now }',
  ],
  exclusion: ['{ condition: infarction, status: ever }'],
  more: {
    I4: 'reading: ever, otherwise: { condition: infarction, status: ever }',
    E1: 'reading: ever, otherwise: { lab: HIV, is: positive, valid: 90 days }',
  },
})
const ALL_LISTS = { conditions: [], drugs: [], asOf: '2025-06-01' }
const silence = new Silence(library.trials, library.ruleCount)

/** What is told of the criteria of a patient of a cohort, by their ids; of the trial itself, or of a copy. */
function told(
  record: object,
  of: (trial: Trial) => Trial = (trial) => trial,
): Readonly<Record<string, CriterionResult>> {
  const [bundled] = library.trials
  if (bundled === undefined) throw new Error('no trial')
  const trial = of(bundled)
  const facts = factsOf(library, { ...ALL_LISTS, ...record })
  const calendar = new Calendar(facts, library.ruleCount, silence.before(facts))
  const { criteria } = judgeTrial(trial, calendar.today)
  return Object.fromEntries(criteria.map((found) => [found.criterion.id, criterionResult(trial, found, calendar)]))
}

/** The ids of the criteria of which the same is told of another patient of the same silence. */
function sharedWith(record: object): string[] {
  const silent = told({})
  return Object.entries(told(record)).flatMap(([id, result]) => (result === silent[id] ? [id] : []))
}

describe('what is told of a criterion on which a record is silent', () => {
  it.each<[string, object, string[]]>([
    ['shared where nothing is recorded', {}, ['I1', 'I2', 'I4', 'E1']],
    ['none of what the record speaks to', { conditions: ['sjogren'] }, ['I2', 'I4', 'E1']],
    ['none of what another reading hears', { conditions: ['infarction'] }, ['I1', 'I2']],
    ['none of what the other reading alone hears', { labs: [{ name: 'HIV', value: 'negative' }] }, ['I1', 'I2', 'I4']],
    ['none where a person answered something', { statements: { E1: true } }, []],
  ])('is %s', (_what, record, expected) => {
    expect(sharedWith(record)).toEqual(expected)
  })

  it('is told anew of a violated one that holds something against bounds', () => {
    expect(told({})['I5']).toMatchObject({ outcome: 'violated' })
    expect(isToldOfSilence(told({})['I5'] ?? expect.unreachable())).toBe(false)
    expect(isToldOfSilence(told({})['I1'] ?? expect.unreachable())).toBe(true)
  })

  it('is of one trial', () => {
    const other = told({}, (trial) => ({ ...trial, sponsor: 'Another sponsor' }))
    expect(other['I1']).not.toBe(told({})['I1'])
    expect(other['I1']).toEqual(told({})['I1'])
  })

  it('is what is told of the patient alone', () => {
    const [trial] = library.trials
    if (trial === undefined) throw new Error('no trial')
    for (const record of [{}, { conditions: ['infarction'] }, { drugs: ['belimumab'] }]) {
      const facts = factsOf(library, { ...ALL_LISTS, ...record })
      const calendar = new Calendar(facts, library.ruleCount)
      const { criteria } = judgeTrial(trial, calendar.today)
      expect(Object.values(told(record))).toEqual(criteria.map((found) => criterionResult(trial, found, calendar)))
    }
  })
})
