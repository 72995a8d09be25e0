import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN } from '../../../src/kernel/truth.js'
import { courseOfEvent, eventAnswer } from '../../../src/language/event/event-answer.js'
import { unnamed } from '../../../src/language/rule/vague.js'
import { day, patient, TODAY } from '../patient.js'
import { soughtEvents } from '../sought-events.js'
import type { WrittenEvent } from '../written.js'

function answerOf(event: WrittenEvent, name = 'dialysis'): ReturnType<typeof eventAnswer> {
  const facts = patient({ procedures: [event] })
  const [fact] = facts.procedures.entries
  if (fact === undefined) throw new Error('left out')
  const within = { kind: 'within', window: { amount: 1, unit: 'months' } } as const
  return eventAnswer(fact, soughtEvents({ name, timing: within }), facts, day(TODAY))
}

describe('an event', () => {
  it('that is what is sought answers by its time', () => {
    const answer = answerOf({ name: 'dialysis', date: '2026-02-01' })
    expect([answer.truth, answer.unrecognised, answer.value]).toEqual([TRUE, false, '2026-02-01'])
    expect(answer.clause()).toBe('dialysis (2026-02-01) is within 1 month before 2026-03-01')
    expect(answer.need()).toEqual({ need: 'date of dialysis', kind: 'procedure' })
  })

  it('whose name says less leaves open what it was, which is asked', () => {
    const answer = answerOf({ name: 'renal replacement therapy', date: '2026-02-01' })
    expect([answer.truth, answer.unrecognised]).toEqual([UNKNOWN, true])
    expect(answer.clause()).toEqual(unnamed('renal replacement therapy (2026-02-01)', ['dialysis']))
    expect(answer.need()).toEqual({ need: "what 'renal replacement therapy' is", kind: 'procedure' })
  })

  it('whose name says less, and that was not then, is not it', () => {
    const answer = answerOf({ name: 'renal replacement therapy', date: '2025-02-01' })
    expect(answer.truth).toBe(FALSE)
    expect(answer.clause()).toBe('renal replacement therapy (2025-02-01) is more than 1 month before 2026-03-01')
  })

  it('whose name is not known may be any', () => {
    expect(answerOf({ name: 'a procedure', date: '2026-02-01' }).clause()).toEqual({
      unrecognised: 'a procedure',
      kind: 'procedure',
      couldBe: ['dialysis'],
    })
  })

  it('may have ended on any day since its start', () => {
    const facts = patient({ procedures: [{ name: 'dialysis', start: '2020-01-01' }] })
    const courses = facts.procedures.entries.map((fact) => courseOfEvent(fact, facts))
    expect(courses).toEqual([
      { startFirst: day('2020-01-01'), startLast: day('2020-01-01'), endFirst: day('2020-01-01'), endLast: Infinity },
    ])
  })
})
