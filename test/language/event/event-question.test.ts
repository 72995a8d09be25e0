import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import { eventQuestion, eventTruth } from '../../../src/language/event/event-question.js'
import { truthFromList } from '../../../src/language/list/list-truth.js'
import { answerFromList } from '../../../src/language/list/listing.js'
import { day, patient, TODAY } from '../patient.js'
import { soughtEvents } from '../sought-events.js'
import type { WrittenEvent } from '../written.js'

const today = day(TODAY)

function asked(entries: (WrittenEvent | string)[] | undefined, given: Parameters<typeof soughtEvents>[0] = {}): Truth {
  const sought = soughtEvents(given)
  const facts = patient(entries === undefined ? {} : { procedures: entries })
  const { truth } = answerFromList(eventQuestion(sought, facts, today))
  expect(truthFromList(eventTruth(sought), facts, today)).toBe(truth)
  return truth
}

describe('the question to events', () => {
  it.each<[Parameters<typeof asked>[0], Truth]>([
    [['dialysis'], TRUE],
    [['renal replacement therapy'], UNKNOWN],
    [['a procedure'], UNKNOWN],
    [[{ name: 'dialysis', status: 'absent' }], FALSE],
    [['dialysis', { name: 'dialysis', status: 'absent' }], UNKNOWN],
    [[], FALSE],
    [undefined, UNKNOWN],
  ])('of %j is answered as its truth is', (entries, truth) => {
    expect(asked(entries)).toBe(truth)
  })

  it('passes over what only may be it, where doubt is ignored', () => {
    const given = { ignoresDoubt: true }
    expect(asked(['renal replacement therapy', 'a procedure'], given)).toBe(FALSE)
    expect(asked(['dialysis'], given)).toBe(TRUE)
  })

  it('asks how long it lasted', () => {
    const lasting = { length: { amount: 3, unit: 'months' }, strict: false } as const
    expect(asked([{ name: 'dialysis', start: '2025-12-01', ongoing: true }], { lasting })).toBe(TRUE)
    expect(asked([{ name: 'dialysis', start: '2025-12-02', ongoing: true }], { lasting })).toBe(FALSE)
  })

  it('names the absences that touch it, and what they cover', () => {
    const facts = patient({ procedures: [{ name: 'renal replacement therapy', status: 'absent' }, 'dialysis'] })
    const { absences, covered, answers, list, kind } = eventQuestion(soughtEvents(), facts, today)
    expect([absences.map(({ label }) => label), covered]).toEqual([['renal replacement therapy'], true])
    expect(answers.map(({ fact }) => fact.label)).toEqual(['dialysis'])
    expect([list, kind]).toEqual(['procedures', 'procedure'])
  })
})
