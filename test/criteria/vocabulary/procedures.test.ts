import { expect, it } from 'vitest'
import { procedures } from '../../../src/criteria/vocabulary/procedures.js'

it('a procedure becomes a term', () => {
  const entry = procedures.schema.parse({ id: 'haemodialysis', snomed: ['302497006'], parents: ['renal-replacement'] })
  expect(procedures.read(entry)).toEqual({
    id: 'haemodialysis',
    label: 'haemodialysis',
    names: [],
    codes: [{ system: 'snomed', code: '302497006', prefix: false }],
    parents: ['renal-replacement'],
  })
})

it('says that by its name it goes on', () => {
  expect(procedures.read(procedures.schema.parse({ id: 'home-oxygen', 'goes-on': true })).goesOn).toBe(true)
})

it('says what it treats, and whether it may have been a local treatment', () => {
  const read = (keys: object) => procedures.read(procedures.schema.parse({ id: 'biopsy', ...keys }))
  expect(read({ treats: 'nothing', 'may-be-local': true })).toMatchObject({ treats: 'nothing', mayBeLocal: true })
  expect(read({ treats: 'its-reason' }).treats).toBe('its-reason')
  expect(procedures.schema.safeParse({ id: 'biopsy', treats: 'its-purpose' }).success).toBe(false)
})

it('says which acute conditions it is done for, and where they are looked for', () => {
  const entry = procedures.schema.parse({ id: 'drainage', 'acutely-for': ['abscess'] })
  expect(procedures.read(entry).acutelyFor).toEqual(['abscess'])
  expect(procedures.references(entry)).toEqual([{ path: ['acutely-for', 0], id: 'abscess', to: ['conditions'] }])
})

it('says what it is done for, and where that is looked for', () => {
  const entry = procedures.schema.parse({ id: 'cabg', parents: ['heart-surgery'], 'done-for': ['coronary-disease'] })
  expect(procedures.read(entry).doneFor).toEqual(['coronary-disease'])
  expect(procedures.references(entry)).toEqual([
    { path: ['parents', 0], id: 'heart-surgery', to: ['procedures'] },
    { path: ['done-for', 0], id: 'coronary-disease', to: ['conditions'] },
  ])
})

it('says what it is done for as well, and where that is looked for', () => {
  const entry = procedures.schema.parse({ id: 'mastectomy', 'also-for': ['carcinoma-in-situ'] })
  expect(procedures.read(entry).alsoFor).toEqual(['carcinoma-in-situ'])
  expect(procedures.references(entry)).toEqual([{ path: ['also-for', 0], id: 'carcinoma-in-situ', to: ['conditions'] }])
})
