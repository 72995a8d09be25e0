import { describe, expect, it } from 'vitest'
import { errorsOf, read, shown, warningsOf } from './reader.js'

describe('the list of stays and visits', () => {
  it('keeps kind, reason and days', () => {
    const { entries } = read({
      encounters: [
        { kind: 'Admission', reason: 'pneumonia', start: '2026-01-02', end: '2026-01-09' },
        'emergency',
        { kind: 'hospitalization', status: 'absent' },
        { kind: 'hospitalization', start: '2026-02-20', ongoing: true },
      ],
    }).encounters
    expect(
      entries.map(({ path, label, terms, status, reasons, start, end, ongoing }) => [
        [path, label, terms[0]?.id, status],
        reasons.map((reason) => [reason.path, reason.label, reason.terms[0]?.id]),
        [shown(start), shown(end), ongoing],
      ]),
    ).toEqual([
      [
        ['/encounters/0', 'Admission', 'hospitalization', undefined],
        [['/encounters/0/reason', 'pneumonia', 'pneumonia']],
        ['2026-01-02', '2026-01-09', false],
      ],
      [['/encounters/1', 'emergency', 'emergency-visit', undefined], [], [undefined, undefined, false]],
      [['/encounters/2', 'hospitalization', 'hospitalization', 'absent'], [], [undefined, undefined, false]],
      [['/encounters/3', 'hospitalization', 'hospitalization', undefined], [], ['2026-02-20', undefined, true]],
    ])
  })

  it('reads the reasons as conditions, and tells what is only suspected', () => {
    const patient = {
      encounters: [{ kind: 'admission', reason: ['lupus and suspected pneumonia', 'h/o pneumonia', 'pneumonias'] }],
    }
    const [fact] = read(patient).encounters.entries
    expect(fact?.reasons.map(({ label, terms, suspected }) => [label, terms[0]?.id, suspected])).toEqual([
      ['lupus', 'sle', false],
      ['suspected pneumonia', 'pneumonia', true],
      ['h/o pneumonia', 'pneumonia', true],
      ['pneumonias', undefined, false],
    ])
    expect(warningsOf(patient)).toEqual([
      "/encounters/0/reason/2: 'pneumonias' is not a known condition; did you mean 'pneumonia'?",
    ])
  })

  it('does not warn of a reason that is read as a drug, a vaccination, a procedure or a stay', () => {
    const reason = ['Rituximab-Gabe', 'MMR-Impfung', 'CABG', 'admission']
    expect(warningsOf({ encounters: [{ kind: 'admission', reason, date: '2026-01-02' }] })).toEqual([])
    // what was not leaves its reason unread, and what may be several things is not known
    const unread = [
      { kind: 'admission', status: 'absent', reason: 'CABG' },
      { kind: 'admission', reason: ['CABG RT', 'spa'] },
    ]
    expect(warningsOf({ encounters: unread })).toEqual([
      "/encounters/0/reason: 'CABG' is not a known condition",
      "/encounters/1/reason/0: 'CABG RT' is not a known condition",
      "/encounters/1/reason/1: 'spa' is not a known condition",
    ])
  })

  it('keeps a kind that is not known, and warns of it', () => {
    const patient = { encounters: ['hospitalisation', { kind: 'spa' }] }
    expect(read(patient).encounters.entries.map(({ terms }) => terms)).toEqual([[], []])
    expect(warningsOf(patient)).toEqual([
      "/encounters/0: 'hospitalisation' is not a known kind of encounter; did you mean 'hospitalization'?",
      "/encounters/1/kind: 'spa' is not a known kind of encounter",
    ])
  })

  it('goes on where it ends after the as-of date', () => {
    const [fact] = read({ encounters: [{ kind: 'admission', start: '2026-02-20', end: '2026-03-05' }] }).encounters
      .entries
    expect(fact).toMatchObject({ end: undefined, ongoing: true })
  })

  it('leaves out what begins after the as-of date', () => {
    const patient = { encounters: [{ kind: 'hospitalization', start: '2026-05-01' }] }
    expect(read(patient).encounters.entries).toEqual([])
    expect(warningsOf(patient)).toEqual([
      '/encounters/0/start: 2026-05-01 is after the as-of date 2026-03-01; the entry was left out',
    ])
  })

  it('refuses a stay without its kind', () => {
    expect(errorsOf({ encounters: [{ reason: 'infection' }] })).toEqual([
      '{ → /encounters/0/kind is missing (write here: what it was, a text such as "hospitalization" or "emergency")',
    ])
  })
})
