import { describe, expect, it } from 'vitest'
import { besideTreatment } from '../../../src/patient/condition/beside-treatment.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'
import { read, warningsOf } from '../reader.js'

const NAME = 'breast cancer, left, lumpectomy + RT 2014'
const DAYS = { written: '2014', span: { first: 0, last: 1 } }

describe('a condition beside its treatment', () => {
  it('is left open, and opens nothing else', () => {
    const { conditions, procedures } = read({ conditions: [NAME] }, { vocabulary: bundled })
    expect(conditions.entries).toMatchObject([
      {
        label: NAME,
        status: 'suspected',
        terms: [{ id: 'breast-cancer' }],
        unsaid: 'names breast cancer and its treatment, which leaves open whether it is still there',
      },
    ])
    expect(procedures.entries.map(({ label, doubt }) => [label, doubt])).toEqual([
      [`mastectomy or lumpectomy (${NAME})`, 'uncertain'],
      [`radiotherapy (${NAME})`, 'uncertain'],
    ])
    expect(warningsOf({ conditions: [NAME] }, { vocabulary: bundled })).toEqual([])
  })

  it('is left open, too, where its entry is active', () => {
    expect(besideTreatment({ name: NAME, status: 'active' }, bundled)?.stated.status).toBe('suspected')
  })

  it.each(['SLE on HCQ', 'SLE (dx 2015), asthma, on HCQ', 'SLE unter MMF', 'hypertension, stable, amlodipine'])(
    'is there where it lasts and is treated now: %s',
    (name) => {
      expect(besideTreatment({ name }, bundled)?.stated.status).toBeUndefined()
      expect(besideTreatment({ name, status: 'active' }, bundled)?.stated.status).toBe('active')
    },
  )

  it.each([
    'SLE s/p CYC, now MMF',
    'SLE, HCQ',
    'SLE, rituximab x2, now HCQ',
    'hepatitis B on entecavir',
    'DVT on apixaban',
    'Graves disease, thyroidectomy, on levothyroxine',
    'SLE treated with HCQ',
  ])('is left open where it may be over, or nothing says that it is treated now: %s', (name) => {
    expect(besideTreatment({ name }, bundled)?.stated.status).toBe('suspected')
  })

  it.each([
    { name: NAME, code: 'icd10:C50.9' },
    { name: NAME, status: 'resolved' },
    { name: NAME, end: DAYS },
    { name: NAME, remission: DAYS },
    { name: 'breast cancer' },
    {},
  ])('is not one of which more is said, or nothing: %j', (written) => {
    expect(besideTreatment(written, bundled)).toBeUndefined()
  })
})
