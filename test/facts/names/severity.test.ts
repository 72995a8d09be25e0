import { expect, it } from 'vitest'
import { withoutMildness, withoutSevereness } from '../../../src/facts/names/severity.js'

it.each([
  'Asthma, mild',
  'mild asthma',
  'asthma (moderate)',
  'asthma - mild',
  'asthma mild',
  'mild to moderate asthma',
  'asthma, mild-moderate',
  'mild persistent asthma',
  'asthma, mild intermittent',
  'leichtes Asthma',
  'mittelgradiges Asthma',
  'Asthma, leicht',
  'Asthma leve',
  'asthma, modéré',
  'asthma lieve',
])('%s is an asthma', (name) => {
  expect(withoutMildness(name)).toBe('asthma')
})

it.each([
  'asthma',
  'severe asthma',
  'asthma, severe',
  'moderately severe asthma',
  'asthma, moderate to severe',
  'mildew',
])('of %s nothing is taken off', (name) => {
  expect(withoutMildness(name)).toBe(name)
})

it.each([
  ['severe asthma', 'asthma'],
  ['very severe asthma', 'asthma'],
  ['Asthma, schwer', 'asthma'],
  ['hochgradige Aortenstenose', 'aortenstenose'],
])('%s is a severe %s', (name, plain) => {
  expect(withoutSevereness(name)).toBe(plain)
})

it.each([
  'asthma',
  'severe',
  'mild asthma',
  'Graves disease',
  'myasthenia gravis',
  'several cysts',
  'non-severe asthma',
])('%s calls nothing severe', (name) => {
  expect(withoutSevereness(name)).toBeUndefined()
})
