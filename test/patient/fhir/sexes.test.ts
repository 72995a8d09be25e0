import { expect, it } from 'vitest'
import { SEX_CODES, SEX_WORDS } from '../../../src/patient/fhir/sexes.js'

it.each([
  ['F', 'female'],
  ['248153007', 'male'],
  ['LA3-6', 'female'],
  ['male-typical', 'male'],
  ['U', undefined],
])('the code %s is %s', (code, sex) => {
  expect(SEX_CODES.get(code)).toBe(sex)
})

it.each([
  ['weiblich', 'female'],
  ['männer', 'male'],
  ['femmes', 'female'],
  ['adults', undefined],
])('the word %s is %s', (word, sex) => {
  expect(SEX_WORDS.get(word)).toBe(sex)
})
