import { expect, it } from 'vitest'
import { changeTold } from '../../../src/patient/fhir/changing-dose.js'

it.each([
  'Taper by 5 mg every week',
  'reduce to 10 mg after two weeks',
  'alle 7 Tage um 2,5 mg reduzieren',
  'ausschleichend',
  'bei Beschwerdefreiheit Dosisreduktion',
  '20 mg morgens, dann 10 mg',
  'nach 14 Tagen ERHÖHEN',
  'dose dégressive',
  'puis 5 mg',
  'pauta descendente',
  'a scalare',
])('a dose changes by "%s"', (text) => {
  expect(changeTold(['with food', text])).toBe(text)
})

it.each(['take with food', 'nach dem Essen', 'avec un verre d’eau', 'Stable, the patient is authentic'])(
  'a dose stays with "%s"',
  (text) => {
    expect(changeTold([text])).toBeUndefined()
  },
)
