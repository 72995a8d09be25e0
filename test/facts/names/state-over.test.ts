import { describe, expect, it } from 'vitest'
import { overIn, withoutYear } from '../../../src/facts/names/state-over.js'

describe('a name that says that it is over', () => {
  it.each([
    ['inactive TB', 'TB'],
    ['prior TB', 'TB'],
    ['currently inactive TB', 'TB'],
    ['ehemalige Tbc', 'Tbc'],
    ['Inaktive Tuberkulose', 'Tuberkulose'],
    ['früherer Infarkt', 'Infarkt'],
    ['hepatitis C, cured', 'hepatitis C'],
    ['hepatitis C (resolved)', 'hepatitis C'],
    ['hepatitis C - resolved 2015', 'hepatitis C'],
    ['Hep C, SVR 2017', 'Hep C'],
    ['Hepatitis B, ausgeheilt', 'Hepatitis B'],
    ['lymphoma in complete remission', 'lymphoma'],
    ['lymphoma, in CR since 2020', 'lymphoma'],
    ['SLE - aktuell in Remission', 'SLE'],
    ['SLE, z.Zt. inaktiv', 'SLE'],
    ['asthma, history of', 'asthma'],
    ['hepatitis B, cleared', 'hepatitis B'],
    ['breast cancer NED', 'breast cancer'],
    ['Depression, remittiert', 'Depression'],
  ])('is %s', (name, rest) => {
    expect(overIn(name)).toEqual({ rest, isOver: true })
  })

  it.each([
    ['childhood tuberculosis', 'tuberculosis'],
    ['TB as a child', 'TB'],
    ['Tbc in der Kindheit', 'Tbc'],
    ['asthma since childhood', 'asthma'],
    ['TB (treated)', 'TB'],
    ['TB, treated 2012', 'TB'],
    ['TB adequately treated', 'TB'],
    ['Tbc behandelt', 'Tbc'],
    ['tuberculose traitée', 'tuberculose'],
  ])('or that of a child, or that was treated, which may go on where it is no infection: %s', (name, rest) => {
    expect(overIn(name)).toEqual({ rest, isOver: 'if-infection' })
  })

  it.each([
    ['Mammakarzinom, OP 2009', 'Mammakarzinom'],
    ['VSD, operiert 2001', 'VSD'],
    ['VSD (surgically repaired 2001)', 'VSD'],
    ['VSD, surgically closed', 'VSD'],
    ['Melanom, Z.n. OP 03/2012', 'Melanom'],
    ['breast cancer s/p resected', 'breast cancer'],
    ['repaired VSD', 'VSD'],
    ['operiertes Melanom', 'Melanom'],
  ])('or that it was operated on, and may be there all the same: %s', (name, rest) => {
    expect(overIn(name)).toEqual({ rest, isOver: false })
  })

  it.each([
    'TB',
    'VSD, nicht operiert',
    'VSD, OP geplant 2027',
    'osteoporosis, OP?',
    'Katarakt-OP',
    'Katarakt OP 2019',
    'old TB',
    'prior to transplant',
    'childhood-onset lupus',
    'childhood onset lupus',
    'hepatitis C, not cured',
    'hepatitis C, partially resolved',
    'Hepatitis B, nicht ausgeheilt',
    'lymphoma in partial remission',
    'unresolved pneumonia',
    'resolved',
    'TB 2015',
    'TB, not treated',
    'TB, being treated',
    'TB partially treated',
    'Tbc, aktuell behandelt',
    'untreated TB',
    'diabetes, insulin-treated',
  ])('is not %s', (name) => {
    expect(overIn(name)).toBeUndefined()
  })
})

it.each([
  ['breast cancer 2012', 'breast cancer'],
  ['breast cancer, 03/2012', 'breast cancer'],
  ['breast cancer (2012)', 'breast cancer'],
  ['breast cancer (in 2012)', 'breast cancer'],
  ['breast cancer', 'breast cancer'],
  ['breast cancer 2012 right', 'breast cancer 2012 right'],
  ['breast cancer 20125', 'breast cancer 20125'],
])('of %j without a year %j is left', (name, rest) => {
  expect(withoutYear(name)).toBe(rest)
})
