import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/facts/facts.js'
import { bundled as vocabulary } from '../../criteria/vocabulary/bundled.js'
import { read as readBy, shown } from '../reader.js'

const read = (patient: object): Facts => readBy(patient, { vocabulary })

const day = { date: '2026-02-20' }
const visit = (reason: string | string[]) => ({ kind: 'outpatient', reason, ...day })

interface Told {
  readonly path: string
  readonly terms: readonly { readonly id: string }[]
  readonly doubt?: string | undefined
}
const called = (facts: readonly Told[]) => facts.map(({ path, terms, doubt }) => [path, terms[0]?.id, doubt])

describe('what stands in another list', () => {
  it.each<[object, string, string]>([
    [{ encounters: [visit('splenectomy')] }, '/encounters/0/reason', 'splenectomy'],
    [{ encounters: [visit(['lupus', 'neck radiotherapy'])] }, '/encounters/0/reason/1', 'head-neck-radiation'],
    [{ encounters: [{ kind: 'splenectomy', ...day }] }, '/encounters/0', 'splenectomy'],
    [{ drugs: [{ name: 'radiotherapy', ...day }] }, '/drugs/0', 'radiotherapy'],
    [{ drugs: [{ name: 'Hemodialysis', ...day }] }, '/drugs/0', 'haemodialysis'],
  ])('is an uncertain procedure, where it is called by one: %j', (patient, path, id) => {
    const { procedures } = read(patient)
    expect(procedures.listed).toBe(false)
    expect(called(procedures.entries)).toEqual([[path, id, 'uncertain']])
    expect(shown(procedures.entries[0]?.start)).toBe('2026-02-20')
  })

  it.each<[object, string]>([
    [{ procedures: [{ name: 'MMR vaccination', ...day }] }, '/procedures/0'],
    [
      {
        drugs: [
          { name: 'Masern-Mumps-Röteln-Impfung', ...day },
          { name: 'MMR vaccination', ...day },
        ],
      },
      '/drugs/1',
    ],
    [{ encounters: [visit('MMR vaccination')] }, '/encounters/0/reason'],
    [{ encounters: [{ kind: 'MMR vaccination', ...day }] }, '/encounters/0'],
    [{ conditions: [{ name: 'Z.n. MMR vaccination 2026', onset: '2026-02-20' }] }, '/conditions/0'],
  ])('is an uncertain vaccination, where it is called by one: %j', (patient, path) => {
    const { immunizations } = read(patient)
    expect(immunizations.listed).toBe(false)
    expect(called(immunizations.entries)).toContainEqual([path, 'measles-mumps-rubella-vaccine', 'uncertain'])
  })

  it.each<[object, string]>([
    [{ procedures: [{ name: 'tuberculosis', ...day }] }, '/procedures/0'],
    [{ drugs: [{ name: 'tuberculosis', ...day }] }, '/drugs/0'],
    [{ encounters: [{ kind: 'tuberculosis', ...day }] }, '/encounters/0'],
    [{ allergies: [{ name: 'tuberculosis', ...day }] }, '/allergies/0'],
    [{ immunizations: [{ name: 'tuberculosis', ...day }] }, '/immunizations/0'],
  ])('is a suspected condition, where it is called by one: %j', (patient, path) => {
    const { entries } = read(patient).conditions
    expect(entries.map((one) => [one.path, one.terms[0]?.id, one.status, shown(one.onset)])).toEqual([
      [path, 'tuberculosis', 'suspected', '2026-02-20'],
    ])
  })

  it.each([
    { procedures: ['no such thing', { name: 'tuberculosis', status: 'absent' }, 'biopsy'] },
    { drugs: [{ name: 'radiotherapy', status: 'absent' }, 'no such thing'] },
    { encounters: [{ kind: 'splenectomy', reason: 'splenectomy', status: 'absent' }] },
    { encounters: [visit('no such thing')] },
    { allergies: [{ name: 'splenectomy' }, { name: 'tuberculosis', status: 'absent' }, 'penicillin'] },
    { immunizations: ['no such thing', { name: 'splenectomy', status: 'absent' }] },
    { labs: [{ name: 'tuberculosis', value: 3 }] },
    { conditions: ['no such thing', { code: 'icd10:X99' }] },
  ])('is nothing else, where it is absent, or called by nothing that is known: %j', (patient) => {
    const { drugs, immunizations, encounters, conditions, procedures } = read(patient)
    const from = (list: string) => (fact: Told) => !fact.path.startsWith(`/${list}`)
    expect(drugs.entries.filter(from('drugs'))).toEqual([])
    expect(immunizations.entries.filter(from('immunizations'))).toEqual([])
    expect(encounters.entries.filter(from('encounters'))).toEqual([])
    expect(conditions.entries.filter(from('conditions'))).toEqual([])
    expect(procedures.entries.filter(from('procedures'))).toEqual([])
  })

  it('is told once, where a procedure is called by the tumour for which it was done', () => {
    const { entries } = read({ procedures: [{ name: 'lung cancer', ...day }] }).conditions
    expect(entries.map(({ path, unsaid }) => [path, unsaid])).toEqual([
      ['/procedures/0', 'is what a procedure was done for, but is not among the conditions'],
    ])
  })
})
