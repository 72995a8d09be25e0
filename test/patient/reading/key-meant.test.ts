import { expect, it } from 'vitest'
import { keyMeantBy } from '../../../src/patient/reading/key-meant.js'

it.each([
  ['onst', ['name', 'onset', 'end'], 'onset'],
  ['start', ['name', 'onset', 'end'], 'onset'],
  ['onset', ['name', 'start', 'end'], 'start'],
  ['diagnosed', ['name', 'onset', 'end'], 'onset'],
  ['stop', ['name', 'start', 'end'], 'end'],
  ['to', ['name', 'start', 'end'], 'end'],
  ['since', ['name', 'value'], undefined],
  ['dob', ['id', 'birthDate', 'sex'], 'birthDate'],
  ['medications', ['labs', 'drugs', 'conditions'], 'drugs'],
  ['diagnoses', ['labs', 'drugs', 'conditions'], 'conditions'],
  ['vaccinations', ['drugs', 'immunizations'], 'immunizations'],
  ['weight', ['labs', 'vitals'], 'vitals'],
  ['height', ['name', 'start', 'end'], undefined],
  ['hospitalizations', ['encounters', 'immunizations'], 'encounters'],
  ['colour', ['name', 'start', 'end'], undefined],
])('%s among %j was meant to be %s', (key, known, meant) => {
  expect(keyMeantBy(key, known)).toBe(meant)
})
