import { describe, expect, it } from 'vitest'
import { bundled } from '../criteria/vocabulary/bundled.js'
import { errorsOf, read, shown, warningsOf } from './reader.js'

describe('the list of procedures', () => {
  it('names procedures, each with its days', () => {
    const { entries } = read({
      procedures: ['dialysis', { code: 'snomed:265764009', start: '2024', status: 'absent' }],
    }).procedures
    expect(entries.map(({ label, terms, status, start }) => [label, terms[0]?.id, status, shown(start)])).toEqual([
      ['dialysis', 'renal-replacement', undefined, undefined],
      ['renal replacement therapy', 'renal-replacement', 'absent', '2024-01-01 to 2024-12-31'],
    ])
  })

  it('keeps a procedure that is not known, and warns of it', () => {
    const patient = { procedures: [{ name: 'dialisys' }] }
    expect(read(patient).procedures.entries[0]?.terms).toEqual([])
    expect(warningsOf(patient)).toEqual([
      "/procedures/0/name: 'dialisys' is not a known procedure; did you mean 'dialysis'?",
    ])
  })

  it('keeps what each was for, and warns of what is not known', () => {
    const patient = {
      procedures: [
        { name: 'dialysis', reason: 'lupus and TB' },
        { name: 'CABG', reason: 'spa' },
      ],
    }
    expect(
      read(patient).procedures.entries.map(({ reasons = [] }) => reasons.map(({ path, label }) => [path, label])),
    ).toEqual([
      [
        ['/procedures/0/reason', 'lupus'],
        ['/procedures/0/reason', 'TB'],
      ],
      [['/procedures/1/reason', 'spa']],
    ])
    expect(warningsOf(patient)).toEqual(["/procedures/1/reason: 'spa' is not a known condition"])
  })

  it.each([
    ['CABG 2010', 'CABG', '2010-01-01 to 2010-12-31'],
    ['CABG (2025)', 'CABG', '2025-01-01 to 2025-12-31'],
    ['Z.n. CABG 2010', 'Z.n. CABG 2010', undefined],
    [{ name: 'CABG 2010', date: '2012-05-01' }, 'CABG 2010', '2012-05-01'],
    [{ name: 'CABG 2010', start: '2012' }, 'CABG 2010', '2012-01-01 to 2012-12-31'],
    [{ name: 'CABG 2010', end: '2012-05-01' }, 'CABG 2010', undefined],
    [{ name: 'CABG 2010', code: 'snomed:265764009' }, 'CABG 2010', undefined],
    [{ code: 'snomed:265764009' }, 'renal replacement therapy', undefined],
    ['CABG 2026', 'CABG 2026', undefined],
    ['CABG 2027', 'CABG 2027', undefined],
    ['something 2010', 'something 2010', undefined],
  ])('dates a known procedure by the past year behind its name, and nothing else: %j', (entry, label, start) => {
    const [procedure] = read({ procedures: [entry] }).procedures.entries
    expect([procedure?.label, shown(procedure?.start)]).toEqual([label, start])
  })

  it('keeps what the name of each says that it was for, beside what is written', () => {
    const procedures = [{ name: 'dialysis for lupus', reason: 'TB' }, 'dialysis for nothing at all']
    expect(
      read({ procedures }).procedures.entries.map(({ path, terms, reasons = [] }) => [
        path,
        terms.map(({ id }) => id),
        reasons.map(({ label }) => label),
      ]),
    ).toEqual([
      ['/procedures/0', ['renal-replacement'], ['TB', 'lupus']],
      ['/procedures/1', [], []],
    ])
  })

  it('suspects the tumour that was removed, where the conditions do not tell of it', () => {
    const suspected = (...conditions: readonly string[]): string[] =>
      read({ conditions, procedures: ['resection of colon cancer'] }, { vocabulary: bundled })
        .conditions.entries.filter(({ status }) => status === 'suspected')
        .map(({ label }) => label)
    expect(suspected('SLE')).toEqual(['colon cancer'])
    expect(suspected('colon cancer')).toEqual([])
  })

  it('leaves out one of the future, with what it is for', () => {
    const patient = { conditions: [], procedures: [{ name: 'CABG', date: '2026-05-01', reason: 'lupus' }] }
    expect(read(patient).conditions.entries).toEqual([])
  })

  it.each([
    ['a procedure of one day', { name: 'dialysis', date: '2024-05-02' }, '2024-05-02'],
    ['what is not known', { name: 'dialisys', date: '2024-05-02' }, '2024-05-02'],
    ['what goes on by its name', { name: 'maintenance dialysis', date: '2024-05-02' }, undefined],
    ['what has an end', { name: 'maintenance dialysis', start: '2024-05-02', end: '2024-06-01' }, '2024-06-01'],
    ['what may be either', { name: 'maintenance dialysis and dialysis', date: '2024-05-02' }, '2024-05-02'],
  ])('says when it was over: %s', (_what, given, end) => {
    expect(read({ procedures: [given] }).procedures.entries.map((one) => shown(one.end))).toEqual([end])
  })

  it('keeps what is for a reason and goes on by its name', () => {
    const given = { name: 'maintenance dialysis', date: '2024-05-02', reason: 'lupus' }
    const [entry] = read({ procedures: [given] }).procedures.entries
    expect([shown(entry?.start), entry?.end, entry?.reasons?.length]).toEqual(['2024-05-02', undefined, 1])
  })

  it('refuses what has no name', () => {
    expect(errorsOf({ procedures: [{ date: '2020' }] })).toEqual([
      '{ → this entry has no name and no code (give it a name)',
    ])
  })
})
