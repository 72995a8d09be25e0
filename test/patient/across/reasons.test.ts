import { describe, expect, it } from 'vitest'
import { read, shown } from '../reader.js'

const stay = { kind: 'hospitalization', start: '2026-01-10', end: '2026-01-20' }

/** What is suspected because of what stays were for: `pneumonia 2026-01-10 – 2026-01-20`. */
function suspected(patient: object): string[] {
  return read(patient)
    .conditions.entries.filter(({ path }) => path.startsWith('/encounters'))
    .map(({ label, status, onset, end }) => `${label} ${String(status)} ${shown(onset) ?? '…'} – ${shown(end) ?? '…'}`)
}

describe('what a stay was for', () => {
  it.each([
    [
      'an infection, over with the stay where that was 6 weeks ago',
      { ...stay, end: '2026-01-18', reason: 'pneumonia' },
      ['pneumonia suspected 2026-01-10 – 2026-01-18'],
    ],
    [
      'an infection that may be treated on at home',
      { ...stay, reason: 'pneumonia' },
      ['pneumonia suspected 2026-01-10 – …'],
    ],
    [
      'an infection for which a visit was, not over on its day',
      { kind: 'emergency', date: '2026-02-28', reason: 'pneumonia' },
      ['pneumonia suspected 2026-02-28 – …'],
    ],
    [
      'an infection for which a visit was more than 6 weeks ago',
      { kind: 'emergency', date: '2026-01-10', reason: 'pneumonia' },
      ['pneumonia suspected 2026-01-10 – 2026-01-10'],
    ],
    [
      'what is no infection, for which a visit was',
      { kind: 'emergency', date: '2026-02-28', reason: 'hypertension' },
      ['hypertension suspected 2026-02-28 – …'],
    ],
    ['an event', { ...stay, reason: 'myocardial infarction' }, ['myocardial infarction suspected 2026-01-10 – …']],
    ['a disease that lasts', { ...stay, reason: 'hypertension' }, ['hypertension suspected 2026-01-10 – …']],
    [
      'a stay that goes on',
      { kind: 'admission', start: '2026-02-25', ongoing: true, reason: 'infection' },
      ['infection suspected 2026-02-25 – …'],
    ],
    [
      'several reasons',
      { ...stay, reason: ['pneumonia', 'TB'] },
      ['pneumonia suspected 2026-01-10 – …', 'TB suspected 2026-01-10 – …'],
    ],
    ['what mostly outlasts the stay', { ...stay, reason: 'TB' }, ['TB suspected 2026-01-10 – …']],
    ['no such stay', { kind: 'admission', status: 'absent', reason: 'pneumonia' }, []],
    ['a reason that is not known', { ...stay, reason: 'pneumonias' }, []],
  ])('is suspected: %s', (_what, encounter, expected) => {
    expect(suspected({ conditions: [], encounters: [encounter] })).toEqual(expected)
  })

  it('says why it is not certain, and where it stands', () => {
    const { conditions } = read({ encounters: [{ ...stay, reason: 'pneumonia' }] })
    expect(conditions).toMatchObject({ listed: false, entries: [{ path: '/encounters/0/reason', codes: undefined }] })
    expect(conditions.entries[0]?.unsaid).toBe('is what a stay or visit was for, but is not among the conditions')
  })

  it.each([
    ['it is recorded', ['pneumonia'], true],
    ['what it is a kind of is recorded', ['infection'], false],
    ['something else is recorded', ['SLE', 'no such thing'], false],
    ['it is recorded as absent', [{ name: 'pneumonia', status: 'absent' }], true],
    ['what it is a kind of is absent', [{ name: 'infection', status: 'absent' }], true],
    ['only a kind of it is absent', [{ name: 'community-acquired pneumonia', status: 'absent' }], false],
    ['a name that is not known is absent', [{ name: 'no such thing', status: 'absent' }], false],
    ['it was over before', [{ name: 'pneumonia', onset: '2025-11-02', end: '2025-11-20' }], false],
    ['it was in remission before', [{ name: 'pneumonia', remission: '2025-11' }], false],
    ['it may have lasted until then', [{ name: 'pneumonia', onset: '2025-11-02', end: '2026' }], true],
    ['it has ended on an unknown day', [{ name: 'pneumonia', status: 'resolved' }], true],
  ])('is told by the conditions or not: %s', (_what, conditions, isTold) => {
    expect(suspected({ conditions, encounters: [{ ...stay, reason: 'pneumonia' }] })).toHaveLength(isTold ? 0 : 1)
  })

  it('is told by a kind of it', () => {
    expect(suspected({ conditions: ['pneumonia'], encounters: [{ ...stay, reason: 'infection' }] })).toEqual([])
  })

  it('is another event than one of an earlier day', () => {
    const conditions = [{ name: 'myocardial infarction', onset: '2020-05-01' }]
    expect(suspected({ conditions, encounters: [{ ...stay, reason: 'myocardial infarction' }] })).toHaveLength(1)
    expect(suspected({ conditions, encounters: [{ kind: 'admission', reason: 'myocardial infarction' }] })).toEqual([])
  })
})
