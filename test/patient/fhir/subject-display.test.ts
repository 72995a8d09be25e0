import { describe, expect, it } from 'vitest'
import { nameOfAnother } from '../../../src/patient/fhir/subject-display.js'
import { bundleOf, recordOf } from './made.js'

const ada = [{ use: 'official', family: 'Muster', given: ['Ada', 'Maria'] }]

function another(subject: unknown, name: unknown = ada): string | undefined {
  const patient = { resource: { resourceType: 'Patient', name }, path: [], url: undefined }
  return nameOfAnother({ resourceType: 'Condition', subject }, patient)
}

describe('whom a resource is about, by a name alone', () => {
  it.each([
    'Ada Muster',
    'Muster, Ada (f, 1981-03-02)',
    'ADA MARIA MUSTER',
    'Frau Muster',
    'Patientin',
    'Ada Muster MRN 4711',
    '4711',
    '',
  ])('is the patient: %s', (display) => {
    expect(another({ display })).toBeUndefined()
  })

  it.each(['Mutter', 'Mother of Ada Muster', 'Berta Muster', 'Peter Beispiel', 'Baby Muster', 'organ donor'])(
    'is somebody else, or may be: %s',
    (display) => {
      expect(another({ display })).toBe(display)
    },
  )

  it('is the patient by the whole name as a text', () => {
    expect(another({ display: 'Ada Muster, MRN' }, [{ text: 'Ada Muster' }])).toBeUndefined()
    expect(another({ display: 'Berta Muster' }, [{ text: 'Ada Muster' }])).toBe('Berta Muster')
  })

  it('may be the patient without a name, but for what somebody is to the patient', () => {
    expect(another({ display: 'Ms A' }, undefined)).toBeUndefined()
    expect(another({ display: 'Peter Beispiel' }, [{ use: 'official' }])).toBeUndefined()
    expect(another({ display: 'Spender' }, [{ use: 'official' }])).toBe('Spender')
  })

  it.each([['Ada'], [5], [{ display: 5 }], [undefined]])('is not told by %j', (subject) => {
    expect(another(subject)).toBeUndefined()
  })

  it('leaves open for the patient what is said of somebody else', () => {
    const condition = { resourceType: 'Condition', subject: { display: 'Mutter' }, code: { text: 'lung cancer' } }
    const { source, notes } = recordOf(bundleOf({ name: ada }, condition))
    expect(source.value).toMatchObject({ conditions: [{ name: 'lung cancer', status: 'suspected' }] })
    expect(notes.map(({ message }) => message)).toContainEqual(expect.stringContaining("is about 'Mutter'"))
  })
})
