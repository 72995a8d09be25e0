import { describe, expect, it } from 'vitest'
import { TRUE, UNKNOWN } from '../../../src/kernel/truth.js'
import { compiled, evaluate } from '../evaluate.js'
import { patient } from '../patient.js'

const counts = { ask: 'Does {this drug} count?' }
const whole = { all: [{ drug: ['rituximab', 'belimumab'], taken: 'ever' }, counts] }

describe('the words in braces of a question', () => {
  it.each([
    [['rituximab'], 'Does rituximab count?'],
    [['rituximab', 'belimumab', 'rituximab'], 'Does rituximab or belimumab count?'],
  ])('give way under all to what the other parts found: %j', (drugs, question) => {
    expect(evaluate(compiled(whole), patient({ drugs })).asks).toEqual([question])
  })

  it('do not name what nobody recognised', () => {
    const { asks } = evaluate(compiled(whole), patient({ drugs: ['rituximab', 'substance X'] }))
    expect(asks).toEqual(['Does rituximab count?'])
  })

  it('ask nothing while nothing is known but names that nobody recognised', () => {
    expect(evaluate(compiled(whole), patient({ drugs: ['substance X'] }))).toMatchObject({ truth: UNKNOWN, asks: [] })
  })

  it.each([
    ['one without braces waits, too', { ask: 'Is it severe?' }, []],
    [
      'one with a name does not',
      { ask: 'Does the patient agree?', name: 'informedConsent' },
      ['Does the patient agree?'],
    ],
  ])('of which %s', (_sentence, question, asks) => {
    const rule = { all: [{ drug: 'rituximab', taken: 'ever' }, question] }
    expect(evaluate(compiled(rule), patient({ drugs: ['substance X'] }))).toMatchObject({ truth: UNKNOWN, asks })
  })

  it('ask of an entry that may be it, and whose name is known', () => {
    const asks = ['Does biologic count?']
    expect(evaluate(compiled(whole), patient({ drugs: ['biologic'] }))).toMatchObject({ truth: UNKNOWN, asks })
  })

  it('stay where the other parts rest on no fact', () => {
    const silent = { all: [{ not: { drug: 'rituximab', taken: 'ever' } }, counts] }
    expect(evaluate(compiled(silent), patient({ drugs: [] })).asks).toEqual(['Does this drug count?'])
  })

  it.each([
    ['there is no list', { all: [{ drug: 'rituximab', taken: 'ever' }, counts] }, {}],
    [
      'no result is recorded',
      { all: [{ lab: 'IgG', below: 4, unit: 'g/L', valid: '90 days' }, { ask: 'Is it severe?' }] },
      {},
    ],
    [
      'silence is no absence',
      { all: [{ drug: 'rituximab', taken: 'ever', silence: 'unknown' }, counts] },
      { drugs: [] },
    ],
  ])('wait while the other parts are open because %s', (_sentence, rule, record) => {
    expect(evaluate(compiled(rule), patient(record))).toMatchObject({ truth: UNKNOWN, asks: [] })
  })

  it('stay outside all', () => {
    expect(evaluate(compiled(counts), patient({})).asks).toEqual(['Does this drug count?'])
  })

  it('say nothing where the question is answered', () => {
    const answered = patient({ drugs: ['rituximab'], statements: { 'T:I1': true } })
    expect(evaluate(compiled(whole), answered)).toMatchObject({ asks: [] })
  })

  it('are plain in the words of the rule', () => {
    expect(compiled(counts).words).toBe('asked: Does this drug count?')
  })

  it('leave other questions as they are', () => {
    const plain = { all: [{ drug: 'rituximab', taken: 'ever' }, { ask: 'Does it count?' }] }
    expect(evaluate(compiled(plain), patient({ drugs: ['rituximab'] })).asks).toEqual(['Does it count?'])
  })
})

type Encounter = NonNullable<Parameters<typeof patient>[0]['encounters']>[number]

describe('what is to be found out', () => {
  const stay = { encounter: 'hospitalization', reason: 'pneumonia', within: '60 days' }
  const whole = { all: [stay, { 'find-out': 'whether {this stay} was severe' }] }
  const days = { start: '2026-02-10', end: '2026-02-12' }
  const found = (encounter: Encounter) => {
    const { truth, needs, clauses } = evaluate(compiled(whole), patient({ encounters: [encounter] }))
    return { truth, needs: needs.map(({ need }) => need), clauses: clauses() }
  }

  it('is looked up of what the other parts found', () => {
    expect(found({ name: 'hospitalization', reason: ['pneumonia'], ...days })).toEqual({
      truth: UNKNOWN,
      needs: ['whether hospitalization was severe'],
      clauses: ['the record does not say whether hospitalization was severe'],
    })
  })

  it.each([
    ['of a stay that nobody knows', { name: 'sojourn', reason: ['pneumonia'], ...days }, "what 'sojourn' is"],
    [
      'of which the reason is not recorded',
      { name: 'hospitalization', ...days },
      'reason for hospitalization (2026-02-10 to 2026-02-12)',
    ],
    [
      'of which nobody knows the reason',
      { name: 'hospitalization', reason: ['rosy fever'], ...days },
      'reason for hospitalization (2026-02-10 to 2026-02-12)',
    ],
  ])('waits %s', (_sentence, encounter, need) => {
    expect(found(encounter)).toMatchObject({ truth: UNKNOWN, needs: [need] })
  })

  it('makes a question wait, too', () => {
    const asks = (encounter: Encounter): readonly string[] =>
      evaluate(compiled({ all: [stay, { ask: 'Was {this stay} long?' }] }), patient({ encounters: [encounter] })).asks
    expect(asks({ name: 'hospitalization', ...days })).toEqual([])
    expect(asks({ name: 'hospitalization', reason: ['pneumonia'], ...days })).toEqual(['Was hospitalization long?'])
  })

  it('is plain where it stands alone, and says nothing once it is known', () => {
    expect(compiled(whole).words).toContain('to find out: whether this stay was severe')
    const known = {
      encounters: [{ name: 'hospitalization', reason: ['pneumonia'], ...days }],
      statements: { 'T:I1': true },
    }
    expect(evaluate(compiled(whole), patient(known))).toMatchObject({ truth: TRUE, needs: [] })
  })
})
