import { expect, it } from 'vitest'
import { heartClassIn } from '../../src/facts/heart-class.js'

it.each([
  ['heart failure NYHA III', 'heart failure', 3],
  ['heart failure, NYHA class II', 'heart failure', 2],
  ['Heart failure (NYHA IV)', 'Heart failure', 4],
  ['heart failure [nyha functional class 1]', 'heart failure', 1],
  ['heart failure – New York Heart Association class i', 'heart failure', 1],
  ['NYHA 2 heart failure', 'heart failure', 2],
])('%j without its class is %j, and the class %i', (name, rest, grade) => {
  expect(heartClassIn(name)).toEqual({ rest, grade })
})

it.each([
  'heart failure',
  'heart failure NYHA',
  'heart failure NYHA V',
  'heart failure NYHA II-III',
  'heart failure NYHA III or IV',
  'heart failureNYHA III',
  'NYHA III',
])('%j tells no class', (name) => {
  expect(heartClassIn(name)).toBeUndefined()
})
