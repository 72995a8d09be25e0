import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../src/patient/condition/condition-parts.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'
import { read, warningsOf } from '../reader.js'

const { conditions } = bundled
const namesOf = (name: string): (string | undefined)[] => partsOf({ name }, conditions).map((part) => part.name)

describe('a name of several conditions', () => {
  it.each([
    ['ILD bei SSc', ['ILD', 'SSc']],
    ['ILD due to SSc', ['ILD', 'SSc']],
    ['ILD und PAH bei SSc', ['ILD', 'PAH', 'SSc']],
    ['tuberculosis in the setting of an HIV infection', ['tuberculosis', 'HIV infection']],
    ['gout and asthma', ['gout', 'asthma']],
    ['SLE mit Asthma', ['SLE', 'Asthma']],
    ['lcSSc w/ PAH', ['lcSSc', 'PAH']],
    ['leukopenia 2/2 SLE', ['leukopenia', 'SLE']],
    ['TIA x2', ['TIA', 'TIA']],
    ['pneumonia (3x)', ['pneumonia', 'pneumonia', 'pneumonia']],
    ['TIA x1', ['TIA']],
    ['recurrent miscarriages', ['miscarriage', 'miscarriage']],
    ['DVT, recurrent', ['DVT', 'DVT']],
  ])('stands for each of them: %s', (name, names) => {
    expect(namesOf(name)).toEqual(names)
  })

  it.each([
    'ILD',
    'ILD bei flurbosis',
    'kein Anhalt für ILD bei SSc',
    'ILD bei SSc ausgeschlossen',
    'V.a. ILD bei SSc',
    'ILD bei V.a. SSc',
    'Z.n. Pneumonie bei SSc',
    'asthma and history of gout',
    'asthma and gout, resolved',
    'asthma and heart failure NYHA II',
    'mother with asthma and gout',
    'screening for asthma and gout',
    'asthma or gout',
    'lupus in pregnancy',
    'lupus and gout in pregnancy',
    'asthma and no gout',
    'acute and chronic hepatitis',
    'flurbosis x2',
    'TIA x0',
    'possible TIA x2',
    'recurrent flurbosis',
    'no recurrent DVT',
    'chronic hepatitis, recurrent',
  ])('not where one is unknown, or is not plainly there: %s', (name) => {
    expect(namesOf(name)).toEqual([])
  })

  it('is open between those that a stroke parts', () => {
    expect(partsOf({ name: 'anxiety / depression', status: 'active' }, conditions)).toEqual([
      { name: 'anxiety', status: 'suspected' },
      { name: 'depression', status: 'suspected' },
    ])
    expect(partsOf({ name: 'lupus nephritis/SLE', status: 'active' }, conditions)).toEqual([
      { name: 'SLE', status: 'active' },
    ])
    expect(namesOf('asthma/flurbosis')).toEqual([])
    expect(namesOf('asthma/history of gout')).toEqual([])
  })

  it('begins with the first of them, where it is one of another', () => {
    const { entries } = read(
      { conditions: [{ name: 'ILD bei SSc', onset: '2020', status: 'active' }] },
      { vocabulary: bundled },
    ).conditions
    expect(entries.map(({ label, path, onset, status }) => [label, path, onset !== undefined, status])).toEqual([
      ['ILD', '/conditions/0', true, 'active'],
      ['SSc', '/conditions/0', false, undefined],
    ])
    expect(warningsOf({ conditions: ['ILD bei SSc'] }, { vocabulary: bundled })).toEqual([])
  })

  it.each([
    { name: 'ILD bei SSc', code: 'icd10:J84.1' },
    { name: 'ILD bei SSc', end: { written: '2020', span: { first: 0, last: 1 } } },
    { name: 'ILD bei SSc', remission: { written: '2020', span: { first: 0, last: 1 } } },
    { name: 'ILD bei SSc', status: 'absent' as const },
    { name: 'asthma and gout', status: 'active' as const },
    { code: 'icd10:J84.1' },
  ])('is not told of which more is said: %j', (written) => {
    expect(partsOf(written, conditions)).toEqual([])
  })
})

describe('a mark of billing', () => {
  const entriesOf = (name: string) =>
    read({ conditions: [name] }, { vocabulary: bundled }).conditions.entries.map(({ terms, status }) => [
      terms[0]?.id,
      status,
    ])

  it('is no tumour', () => {
    expect(entriesOf('Type 2 diabetes mellitus (HCC)')).toEqual(entriesOf('Type 2 diabetes mellitus'))
    expect(entriesOf('Breast cancer (HCC)')).toEqual(entriesOf('Breast cancer'))
  })

  it('may be one behind a disease of the liver', () => {
    expect(entriesOf('Cirrhosis of liver (HCC)')).toEqual([
      ...entriesOf('Cirrhosis of liver'),
      ...entriesOf('hepatocellular carcinoma?'),
    ])
    expect(entriesOf('hepatocellular carcinoma (HCC)')).toEqual(entriesOf('hepatocellular carcinoma'))
    expect(namesOf('liver flurbosis (HCC)')).toEqual([])
  })
})

it('a name that may deny one of those that it joins tells of none', () => {
  expect(namesOf('asthma and absence of the uterus')).toEqual([])
})
