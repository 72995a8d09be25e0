import { expect, it } from 'vitest'
import { collect } from '../../../src/patient/fhir/collect.js'
import { refuseOthers } from '../../../src/patient/fhir/refused.js'
import { fhirText } from '../../../src/patient/fhir/text.js'
import { at, faultsOf } from '../faults.js'
import { bundleOf } from './made.js'

function refusals(value: unknown): string[] {
  const text = fhirText('bundle.json', JSON.stringify(value))
  if (text === undefined) throw new Error('expected FHIR')
  const faults = faultsOf(() => {
    refuseOthers(collect(text.parts), text)
  })
  return faults.map(({ place, message }) => `${at(place)} ${message}`)
}

it('a bundle of rules that nobody knows is refused', () => {
  const bundle = { resourceType: 'Bundle', implicitRules: 'https://example.org/rules' }
  expect(refusals(bundle)).toEqual([
    "1:42+27 this Bundle follows rules that are not known here (implicitRules): 'https://example.org/rules'",
  ])
})

it('another version is refused', () => {
  expect(refusals([bundleOf({}), { resourceType: 'Condition', abatementBoolean: true }])[0]).toContain(
    'only R4 is read: Condition.abatementBoolean is not of R4',
  )
})

it('what is of R4, by its rules alone, is not', () => {
  expect(refusals(bundleOf({}))).toEqual([])
})
