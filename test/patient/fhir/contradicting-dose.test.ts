import { expect, it } from 'vitest'
import { isContradicted } from '../../../src/patient/fhir/contradicting-dose.js'
import { listsOf } from './made.js'

const frequency = '1 times daily'

it.each([
  ['20 mg daily', true],
  ['10 mg every other day', true],
  ['10 mg as needed', true],
  ['tapering from 40 mg', true],
  ['Take 1 tablet every other day', true],
  ['Take 2 tablets by mouth twice daily', true],
  ['10 mg daily', false],
  ['10 mg (1-0-0)', false],
  ['70 mg weekly', false],
  ['Take 1 tablet by mouth daily', false],
  ['1 mg/kg/day', false],
  ['with food', false],
  ['10 mg', false],
])('of 10 mg once daily the words %s say something else: %s', (text, expected) => {
  expect(isContradicted(`10 mg ${frequency}`, frequency, text)).toBe(expected)
})

it('leaves open what is taken a day', () => {
  const dosage = {
    text: '20 mg daily',
    timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } },
    doseAndRate: [{ doseQuantity: { value: 10, unit: 'mg' } }],
  }
  const statement = { resourceType: 'MedicationStatement', status: 'active', dosage: [dosage] }
  const medicationCodeableConcept = { text: 'prednisone' }
  expect(listsOf({ ...statement, medicationCodeableConcept })['drugs']).toMatchObject([
    { dose: '10 mg 1 times daily; 20 mg daily' },
  ])
})
