import { describe, expect, it } from 'vitest'
import { read, warningsOf } from './reader.js'

type List = 'conditions' | 'drugs' | 'procedures' | 'immunizations' | 'allergies'

/** `label: status` of each entry of a list. */
function entriesOf(list: List, entry: object): string[] {
  return read({ [list]: [entry] })[list].entries.map((fact) => `${fact.label}: ${fact.status ?? fact.doubt ?? 'there'}`)
}

describe('a name that tells of more than its code', () => {
  it.each([' and pneumonia', ' und pneumonia', ', pneumonia', '/pneumonia', ' with pneumonia', ' (mit pneumonia)'])(
    'leaves the rest open: old TB%s',
    (more) => {
      const name = `old TB${more}`
      const entry = { name, code: 'icd10:A15.9', onset: '2020', grade: 2 }
      const [coded, rest, ...none] = read({ conditions: [entry] }).conditions.entries
      expect(none).toEqual([])
      expect([coded?.label, coded?.status, coded?.terms.map(({ id }) => id)]).toEqual([
        name,
        undefined,
        ['tuberculosis'],
      ])
      expect(rest).toMatchObject({ label: 'pneumonia', path: '/conditions/0', status: 'suspected', grade: undefined })
      expect(rest?.onset).toEqual(coded?.onset)
      expect(warningsOf({ conditions: [entry] })).toEqual([
        "/conditions/0/name: its code does not tell of 'pneumonia'; whether there was that is left open",
      ])
    },
  )

  it.each<[List, object, string]>([
    ['drugs', { name: 'scheme B and MTX', code: 'atc:L01FA01', start: '2025' }, 'MTX: uncertain'],
    ['drugs', { name: 'scheme B → MTX', code: 'atc:L01FA01' }, 'MTX: uncertain'],
    ['drugs', { name: 'switch from scheme B to MTX', code: 'atc:L01FA01' }, 'MTX: uncertain'],
    ['procedures', { name: 'old shunt, radiotherapy', code: 'snomed:265764009' }, 'radiotherapy: uncertain'],
    ['immunizations', { name: 'Priorix B and Plaquenil', code: 'atc:J07BD52' }, 'Plaquenil: uncertain'],
    ['allergies', { name: 'something/MTX', code: 'atc:L01FA01', reaction: 'rash' }, 'MTX: uncertain'],
  ])('so among %s', (list, entry, rest) => {
    expect(entriesOf(list, entry)).toEqual([expect.stringContaining('there'), rest])
  })

  it.each<[List, object, string, string]>([
    ['conditions', { name: 'TB and flurbosis', code: 'icd10:A15' }, 'flurbosis: suspected', 'condition'],
    ['conditions', { name: 'flurbosis + TB', code: 'icd10:A15' }, 'flurbosis: suspected', 'condition'],
    ['drugs', { name: 'rituximab & flurbomab', code: 'atc:L01FA01' }, 'flurbomab: uncertain', 'drug'],
    ['drugs', { name: 'rituximab → FLB', code: 'atc:L01FA01' }, 'FLB: uncertain', 'drug'],
  ])('tells what is not known beside what the code tells as an unknown entry of %s', (list, entry, rest, kind) => {
    expect(entriesOf(list, entry)).toEqual([expect.stringContaining('there'), rest])
    const [name = ''] = rest.split(':')
    expect(warningsOf({ [list]: [entry] })).toEqual([
      `/${list}/0/name: its code does not tell of '${name}'; whether there was that is left open`,
      `/${list}/0/name: '${name}' is not a known ${kind}`,
    ])
  })

  it('keeps what else a known combination holds, where the code tells one part of it more closely', () => {
    const entry = { name: 'biologic and MTX', code: 'atc:L01FA01' }
    const terms = read({ drugs: [entry] }).drugs.entries.map((fact) => fact.terms.map(({ id }) => id))
    expect(terms).toEqual([['rituximab', 'methotrexate']])
  })

  it.each<[string, object]>([
    ['the code tells of all of it', { name: 'lupus/erythema', code: 'icd10:M32.14' }],
    ['it is absent', { name: 'old TB and pneumonia', code: 'icd10:A15', status: 'absent' }],
    ['what means nothing stands behind a comma', { name: 'TB, unspecified', code: 'icd10:A15' }],
    ['the code tells no part of it', { name: 'old TB and wellbeing', code: 'icd10:A15' }],
    ['a part means something with the word beside it', { name: 'lupus nephritis and nephritis', code: 'icd10:M32.14' }],
    ['there is no code', { name: 'old TB and pneumonia' }],
    ['there is no name', { code: 'icd10:A15' }],
    ['the code is not known', { name: 'old TB and pneumonia', code: 'icd10:Q99.9' }],
    ['the name is known as a whole', { name: 'miliary tuberculosis', code: 'icd10:A15' }],
  ])('not where %s', (_when, entry) => {
    expect(entriesOf('conditions', entry)).toHaveLength(1)
  })
})
