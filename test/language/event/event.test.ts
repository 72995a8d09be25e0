import { describe, expect, it } from 'vitest'
import { TRUE } from '../../../src/kernel/truth.js'
import { compileEvent, EVENT_DOC, eventKeys, eventTiming } from '../../../src/language/event/event.js'
import { evaluate } from '../evaluate.js'
import { patient } from '../patient.js'
import { compiler, procedures } from '../sought-events.js'

const month = { amount: 1, unit: 'months' } as const

describe('an event', () => {
  it('is looked for in its list, within its window, before its anchor', () => {
    const { words, evaluate: answer } = compileEvent(procedures, ['dialysis'], { within: month }, compiler)
    expect(words).toBe('dialysis, done within 1 month before enrolment')
    const facts = patient({ procedures: [{ name: 'dialysis', date: '2026-02-01' }] })
    const finding = evaluate({ slot: 0, operator: '', words, evaluate: answer }, facts)
    expect([finding.truth, finding.clauses()]).toEqual([
      TRUE,
      ['dialysis (2026-02-01) is within 1 month before 2026-03-01 (enrolment, taken as the screening date)'],
    ])
  })

  it.each([
    [{ done: 'now' as const }, 'dialysis, done now'],
    [
      { done: 'ever' as const, for: { length: month, strict: true }, doubt: 'ignored' as const },
      'dialysis, done ever, for more than 1 month, as it is named',
    ],
  ])('reads with its time, its length and what it believes: %j', (when, words) => {
    expect(compileEvent(procedures, 'dialysis', when, compiler).words).toBe(words)
  })

  it.each([{}, { done: 'ever' as const, within: month }])('with the time %j is refused', (when) => {
    expect(() => compileEvent(procedures, 'dialysis', when, compiler)).toThrow(
      ': say when it was done (done: now, done: ever, or within: a duration)',
    )
  })

  it('of a name that is not known is refused', () => {
    expect(() => compileEvent(procedures, ['dialysis', 'surgery'], { done: 'ever' }, compiler)).toThrow(
      "procedure.1: 'surgery' is not a known procedure (add it to a vocabulary file, or ask for it (ask, find-out))",
    )
  })

  it('is at any time, now or in a window, as the rule says', () => {
    expect(eventTiming({ done: 'ever' }, compiler)).toEqual({ kind: 'ever' })
    expect(eventTiming({ done: 'now' }, compiler)).toEqual({ kind: 'now' })
    expect(eventTiming({ within: month }, compiler)).toEqual({ kind: 'within', window: month })
    expect(() => eventTiming({}, compiler)).toThrow(': say when it was done (done: now, ')
  })

  it('has its keys and its words in one place', () => {
    expect(Object.keys(eventKeys)).toEqual(['done', 'within'])
    for (const key of Object.keys(eventKeys)) expect(EVENT_DOC).toContain(`\`${key}`)
  })
})
