import { expect, it } from 'vitest'
import { arePassing, isStaying } from '../../../src/facts/lexicon/passing-infection.js'
import type { ConditionTerm } from '../../../src/facts/term.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'

const called = (name: string): ConditionTerm => {
  const term = bundled.conditions.find(name)
  if (term === undefined) throw new Error(`nobody knows ${name}`)
  return term
}

const areAll = (...names: string[]): boolean => arePassing(names.map(called))

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
  'recurrent infection',
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

it.each([
  ['tuberculosis', true],
  ['latent tuberculosis', true],
  ['zoster', true],
  ['osteomyelitis', true],
  ['infective endocarditis', true],
  ['AIDS', true],
  ['scabies', true],
  ['infection', false],
  ['pneumonia', false],
  ['hypertension', false],
])('whether it stays in the body: %s %s', (name, stays) => {
  expect(isStaying(called(name), bundled.conditions)).toBe(stays)
})
