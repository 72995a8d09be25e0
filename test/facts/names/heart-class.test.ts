import { expect, it } from 'vitest'
import { heartClassIn } from '../../../src/facts/names/heart-class.js'

it.each([
  ['heart failure NYHA III', 'heart failure', 3],
  ['heart failure, NYHA class II', 'heart failure', 2],
  ['Heart failure (NYHA IV)', 'Heart failure', 4],
  ['heart failure [nyha functional class 1]', 'heart failure', 1],
  ['heart failure – New York Heart Association class i', 'heart failure', 1],
  ['NYHA 2 heart failure', 'heart failure', 2],
  ['Herzinsuffizienz NYHA Stadium III', 'Herzinsuffizienz', 3],
  ['heart failure NYHA II-III', 'heart failure', undefined],
  ['heart failure (NYHA III/IV)', 'heart failure', undefined],
  ['Herzinsuffizienz, NYHA 2 bis 3', 'Herzinsuffizienz', undefined],
  ['NYHA I – II heart failure', 'heart failure', undefined],
  ['heart failure NYHA 1 to 2', 'heart failure', undefined],
])('%j without its class is %j, and the class %s', (name, rest, grade) => {
  expect(heartClassIn(name)).toEqual({ rest, grade })
})

it.each([
  'heart failure',
  'heart failure NYHA',
  'heart failure NYHA V',
  'heart failure NYHA II-V',
  'heart failure NYHA III or IV',
  'heart failureNYHA III',
  'NYHA III',
])('%j tells no class', (name) => {
  expect(heartClassIn(name)).toBeUndefined()
})
