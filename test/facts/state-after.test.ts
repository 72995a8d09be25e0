import { expect, it } from 'vitest'
import { withoutStateAfter } from '../../src/facts/state-after.js'

it.each([
  'status post',
  'Status post',
  's/p',
  'S/P',
  'St.p.',
  'st. p.',
  'Zustand nach',
  'Z.n.',
  'Z. n.',
  'z.n.',
  'h/o',
  'known h/o',
  'history of',
  'past medical history of',
  'personal history of',
  'PMH of',
  'Hx of',
  'antécédent de',
  'Antecedents de',
  'antecedente de',
  'antecedentes de',
])('%s is taken off in front', (words) => {
  expect(withoutStateAfter(`${words} splenectomy`)).toBe('splenectomy')
})

it('needs no space behind a full stop', () => {
  expect(withoutStateAfter('Z.n.splenectomy')).toBe('splenectomy')
})

it.each([
  'splenectomy',
  's/pine surgery',
  'historyof splenectomy',
  'family history of lupus',
  'no history of lupus',
  'splenectomy, status post',
  'post splenectomy',
  'Zn deficiency',
  'Zustand nachts',
  'pass of kidney stones',
  '',
])('of %j nothing is taken off', (name) => {
  expect(withoutStateAfter(name)).toBe(name)
})
