import { expect, it } from 'vitest'
import { arePassing } from '../../src/facts/passing-infection.js'
import { bundled } from '../criteria/vocabulary/bundled.js'

const areAll = (...names: string[]): boolean =>
  arePassing(
    names.map((name) => {
      const term = bundled.conditions.find(name)
      if (term === undefined) throw new Error(`nobody knows ${name}`)
      return term
    }),
  )

it.each([
  'pneumonia',
  'Keuchhusten',
  'Scharlach',
  'measles',
  'influenza',
  'hepatitis A',
  'sepsis',
  'bacterial pneumonia',
])('the body is rid of %s', (name) => {
  expect(areAll(name)).toBe(true)
})

it.each([
  'tuberculosis',
  'latent tuberculosis',
  'HIV infection',
  'hepatitis B',
  'hepatitis C',
  'herpes zoster',
  'herpes simplex',
  'varicella',
  'cytomegalovirus infection',
  'Epstein-Barr virus infection',
  'infection',
  'bacterial infection',
  'recurrent pneumonia',
  'osteomyelitis',
  'syphilis',
  'malaria',
  'COVID-19',
  'systemic lupus erythematosus',
])('not of %s', (name) => {
  expect(areAll(name)).toBe(false)
})

it('of all that is meant, and of something', () => {
  expect(areAll('influenza', 'pneumonia')).toBe(true)
  expect(areAll('influenza', 'tuberculosis')).toBe(false)
  expect(areAll()).toBe(false)
})
