import { describe, expect, it } from 'vitest'
import { bundled as vocabulary } from '../criteria/vocabulary/bundled.js'
import { read, shown } from './reader.js'

const trialsOf = (patient: object) => read(patient, { vocabulary }).trialParticipation

describe('a trial of which another list tells', () => {
  it.each<[object, string, string | undefined, string | undefined]>([
    [{ procedures: [{ name: 'study drug infusion', date: '2026-02-20' }] }, '/procedures/0', '2026-02-20', undefined],
    [
      { procedures: [{ name: 'clinical trial participation', start: '2020-01', end: '2021-01' }] },
      '/procedures/0',
      '2020-01-01 to 2020-01-31',
      '2021-01-01 to 2021-01-31',
    ],
    [
      { conditions: [{ name: 'Studienteilnahme', onset: '2020', end: '2021' }] },
      '/conditions/0',
      '2020-01-01 to 2020-12-31',
      '2021-01-01 to 2021-12-31',
    ],
    [{ drugs: ['clinical trial participation'] }, '/drugs/0', undefined, undefined],
    [
      { encounters: [{ kind: 'Studienvisite', start: '2026-01-02', end: '2026-01-05' }] },
      '/encounters/0',
      '2026-01-02',
      undefined,
    ],
    [
      { encounters: [{ kind: 'outpatient', reason: 'Studienteilnahme', date: '2026-01-02' }] },
      '/encounters/0/reason',
      '2026-01-02',
      undefined,
    ],
  ])('may be another one, which goes on after a visit: %j', (patient, path, start, end) => {
    const { listed, entries } = trialsOf(patient)
    expect(listed).toBe(false)
    expect(entries.map((one) => [one.path, one.doubt, shown(one.start), shown(one.end)])).toEqual([
      [path, 'uncertain', start, end],
    ])
  })

  it('is none where that denies it, or nobody took part', () => {
    const procedures = [{ name: 'Studienteilnahme', status: 'absent' }, 'keine Studienteilnahme', 'biopsy']
    expect(trialsOf({ procedures, allergies: ['study drug infusion'] }).entries).toEqual([])
  })
})

describe('what is done for a therapy of cells', () => {
  it.each(['leukapheresis', 'Leukapherese', 'Lymphodepletion', 'Stammzellsammlung'])('may be for one: %s', (name) => {
    const { drugs } = read({ procedures: [name] }, { vocabulary })
    expect(drugs.entries.map(({ terms, doubt }) => [terms[0]?.id, doubt])).toEqual([['car-t-cells', 'uncertain']])
  })
})

describe('a treatment whose drugs are not named', () => {
  it.each([
    ['i.v.-Antibiose', 'anti-infective-systemic'],
    ['Antikörpertherapie', 'monoclonal-antibody'],
    ['Immunsuppression', 'immunosuppression'],
    ['immunotherapy', 'unnamed-infusion'],
    ['Infusionstherapie', 'unnamed-infusion'],
  ])('stands among the drugs, in doubt: %s', (name, id) => {
    for (const patient of [{ procedures: [name] }, { encounters: [{ kind: 'outpatient', reason: name }] }]) {
      const { drugs } = read(patient, { vocabulary })
      expect(drugs.entries.map(({ terms, doubt }) => [terms[0]?.id, doubt])).toEqual([[id, 'uncertain']])
    }
  })
})

describe('a drug for which a stay was', () => {
  it('may have been given, by the name of the stay', () => {
    const encounters = [{ kind: 'stationär zur Rituximab-Gabe', date: '2026-02-20' }]
    const { drugs, encounters: stays } = read({ encounters }, { vocabulary })
    expect(drugs.entries.map(({ terms, doubt }) => [terms[0]?.id, doubt])).toEqual([['rituximab', 'uncertain']])
    expect(stays.entries.map(({ terms }) => terms[0]?.id)).toEqual([undefined, 'hospitalization'])
  })
})
