import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FALSE, JUDGMENT, TRUE, UNKNOWN } from '../../src/kernel/truth.js'
import { doubtedBy } from '../../src/language/doubted-by.js'
import { combined, compiled, evaluate, problemsOf } from './evaluate.js'
import { finding, findings } from './generated.js'
import { patient } from './patient.js'

const infection = { condition: 'infection', status: 'current' }
const enough = { lab: 'platelets', 'at-least': 75, unit: '10*9/L', valid: '90 days' }
const asks = { ask: 'Are the platelets steady?', name: 'steady' }
const rule = { 'doubted-by': infection, rule: enough, 'in-doubt': asks }
const onlyYes = { ...rule, doubts: 'yes' }

const platelets = (value: number) => [{ name: 'platelets', value, unit: '10*9/L', date: '2026-02-20' }]
const active = { name: 'infection', status: 'active', onset: '2026-02-10' } as const

describe('doubted-by', () => {
  const places = (written: Parameters<typeof patient>[0]): string[] =>
    evaluate(compiled(rule), patient(written)).evidence.map(({ fact }) => fact.path)

  it('shows what casts the doubt, and nothing of it where there is none', () => {
    expect(places({ labs: platelets(120), conditions: [active], statements: { steady: true } })).toEqual([
      '/conditions/0',
      '/statements/steady',
    ])
    expect(places({ labs: platelets(120), conditions: [active] })).toEqual(['/conditions/0'])
    expect(places({ labs: platelets(120), conditions: [{ name: 'pneumonia', status: 'resolved' }] })).toEqual([
      '/labs/0',
    ])
  })

  it('may change on the days of all three', () => {
    const facts = patient({})
    for (const truth of [FALSE, UNKNOWN, TRUE] as const) {
      const parts = [finding(truth, true, 1, [1]), finding(TRUE, true, 2, [2]), finding(FALSE, true, 3, [3])]
      const { flips } = combined(doubtedBy, { 'doubted-by': 0, rule: 1, 'in-doubt': 2 }, parts, facts)
      expect(new Set(flips)).toEqual(new Set(truth === FALSE ? [1, 2] : truth === TRUE ? [1, 3] : [1, 2, 3]))
    }
  })

  it('is the rule without doubt and the other one in doubt, whatever they answer', () => {
    const facts = patient({})
    const answer = (doubts: object, parts: Parameters<typeof combined>[2]) =>
      combined(doubtedBy, { 'doubted-by': 0, rule: 1, 'in-doubt': 2, ...doubts }, parts, facts)
    fc.assert(
      fc.property(findings, findings, findings, (doubt, sure, dubious) => {
        const plain = answer({}, [doubt, sure, dubious])
        if (doubt.truth === FALSE) expect(plain).toMatchObject({ truth: sure.truth, basis: sure.basis })
        else if (doubt.truth === TRUE) expect(plain.truth).toBe(dubious.truth)
        else if (sure.truth === dubious.truth && sure.truth !== JUDGMENT) expect(plain.truth).toBe(sure.truth)
        else expect([UNKNOWN, JUDGMENT]).toContain(plain.truth)
        expect(plain.needs.length > 0).toBe(plain.truth === UNKNOWN)
        expect(plain.basis === 'none').toBe(plain.truth === UNKNOWN || plain.truth === JUDGMENT)

        const yes = answer({ doubts: 'yes' }, [doubt, sure, dubious])
        const isRecorded = [doubt, sure, dubious].map(({ basis }) => basis === 'recorded')
        const isFirmer = doubt.truth === TRUE && dubious.truth === FALSE && String(isRecorded) === 'true,false,true'
        if (sure.truth === FALSE && isFirmer) expect(yes).toMatchObject({ truth: FALSE, basis: 'recorded' })
        else if (sure.truth === FALSE) expect(yes).toBe(sure)
        else if (sure.truth === TRUE) expect(yes.truth).toBe(plain.truth)
        else expect(yes.truth).not.toBe(TRUE)
      }),
    )
  })

  it('reads as its three parts', () => {
    expect(compiled({ ...rule, rule: { sex: 'male' } }).words).toBe(
      'male\nbut where the record has infection, now, instead:\n- asked: Are the platelets steady?',
    )
    expect(compiled({ ...onlyYes, rule: { sex: 'male' } }).words).toBe(
      'male\nbut where the record has infection, now, also:\n- asked: Are the platelets steady?',
    )
  })

  it.each<[object, string[]]>([
    [{ 'doubted-by': infection, rule: enough }, ['in-doubt: Invalid input: expected nonoptional, received undefined']],
    [{ ...rule, doubts: 'no' }, ['doubts: Invalid input: expected "yes"']],
    [
      { ...rule, 'doubted-by': { condition: 'qwerty', status: 'current' } },
      [
        "doubted-by.condition: 'qwerty' is not a known condition (add it to a vocabulary file, or ask for it (ask, find-out))",
      ],
    ],
  ])('of %j has the problems %j', (written, problems) => {
    expect(problemsOf(written)).toEqual(problems)
  })
})
