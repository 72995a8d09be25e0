import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/patient/fhir/resource.js'
import { bundleOf, listsOf, made, recordOf } from './made.js'

const event = (more: Json): Json => ({ resourceType: 'AdverseEvent', actuality: 'actual', ...more })
const impression = (more: Json): Json => ({ resourceType: 'ClinicalImpression', status: 'completed', ...more })
const finding = (text: string): Json => ({ finding: [{ itemCodeableConcept: { text } }] })
const condition = { resourceType: 'Condition', code: { text: 'gout' }, subject: { reference: 'Patient/p1' } }

describe('what tells of a condition in passing', () => {
  it.each([
    ['an adverse event', event({ event: { text: 'tuberculosis' } })],
    ['an assessment', impression(finding('tuberculosis'))],
  ])('is suspected: %s', (told, resource) => {
    const { list, entry, notes } = made(resource)
    expect([list, entry]).toEqual(['conditions', { name: 'tuberculosis', status: 'suspected' }])
    expect(notes?.join('\n')).toContain(`${told} tells of 'tuberculosis': it is suspected`)
  })

  it.each([event({ event: { text: 'blue ears' } }), impression(finding('blue ears'))])(
    'leaves the list of conditions open where nobody knows it',
    (resource) => {
      expect(listsOf(condition, resource)).toMatchObject({ conditions: [{ name: 'gout' }], incomplete: ['conditions'] })
    },
  )

  it('leaves the list of conditions open where it is modified', () => {
    const resource = impression({ ...finding('tuberculosis'), modifierExtension: [{ url: 'https://example.org/not' }] })
    expect(listsOf(condition, resource)).toMatchObject({ conditions: [{ name: 'gout' }], incomplete: ['conditions'] })
  })

  it('is nothing where it was none', () => {
    expect(made(event({ actuality: 'potential', event: { text: 'tuberculosis' } }))).toEqual({
      out: ['tells what might have happened, and did not'],
    })
    expect(made(impression({ status: 'entered-in-error', ...finding('tuberculosis') }))).toEqual({
      out: ['is entered in error'],
    })
    expect(made(impression({ finding: [{ itemReference: { reference: 'Condition/c' } }] }))).toEqual({})
    expect(recordOf(bundleOf({}, impression({}))).used.get('ClinicalImpression')).toBe(1)
  })
})

describe('what may have caused an adverse event', () => {
  const statement = { resourceType: 'MedicationStatement', id: 'm', status: 'active' }
  const taken = { ...statement, medicationCodeableConcept: { text: 'MTX' }, subject: { reference: 'Patient/p1' } }
  const product = { resourceType: 'Medication', id: 'rituximab', code: { text: 'rituximab' } }

  it.each([{ instance: { reference: 'Medication/rituximab' } }, { instance: { display: 'rituximab' } }, {}, 5])(
    'leaves the list of drugs open where nothing says that it was taken: %j',
    (suspect) => {
      const lists = listsOf(taken, product, event({ suspectEntity: [suspect] }))
      expect(lists).toMatchObject({ drugs: [{ name: 'MTX' }], incomplete: ['drugs'] })
    },
  )

  it('is read where it stands', () => {
    const suspect = { instance: { reference: 'MedicationStatement/m' } }
    expect(listsOf(taken, event({ suspectEntity: [suspect] }))).not.toHaveProperty('incomplete')
  })
})
