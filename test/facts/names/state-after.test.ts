import { expect, it } from 'vitest'
import {
  saysPast,
  withoutStateAfter,
  withoutYearBehind,
  withoutYearFound,
} from '../../../src/facts/names/state-after.js'

it.each([
  'status post',
  'Status post',
  's/p',
  'S/P',
  'St.p.',
  'st. p.',
  'Zustand nach',
  'St.n.',
  'Status nach',
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
  'abgelaufene',
  'Abgelaufener',
  'ausgeheilte',
  'durchgemachte',
  'stattgehabter',
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

it.each([
  ['Z.n. splenectomy 2005', 'Z.n. splenectomy'],
  ['status post splenectomy, 2010', 'status post splenectomy'],
  ['s/p splenectomy (1998)', 's/p splenectomy'],
  ['history of splenectomy in 2010', 'history of splenectomy'],
  ['Z.n. Splenektomie im Jahr 2010', 'Z.n. Splenektomie'],
  [' Z.n. splenectomy 05/2010', 'Z.n. splenectomy'],
  ['splenectomy 2010', 'splenectomy 2010'],
  ['splenectomy planned for 2010', 'splenectomy planned for 2010'],
  ['Z.n. splenectomy 20105', 'Z.n. splenectomy 20105'],
  ['Z.n. splenectomy 13/2010', 'Z.n. splenectomy 13/2010'],
  ['Z.n. splenectomy 1850', 'Z.n. splenectomy 1850'],
  ['2010 splenectomy', '2010 splenectomy'],
])('of %j without the year %j is left', (name, rest) => {
  expect(withoutYearBehind(name)).toBe(rest)
})

it.each([
  ['SLE ED 2015', 'SLE'],
  ['SLE, ED 03/2015', 'SLE'],
  ['SLE (ED 2015)', 'SLE'],
  ['SLE (ED: 3.2015)', 'SLE'],
  ['SLE, Erstdiagnose im Jahr 2015', 'SLE'],
  [' SLE EM 1999', 'SLE'],
  ['SLE, diagnosed in 2015', 'SLE'],
  ['SLE, first diagnosed 2015', 'SLE'],
  ['SLE 2015', 'SLE 2015'],
  ['SLE ED', 'SLE ED'],
  ['SLE ED 13/2015', 'SLE ED 13/2015'],
  ['SLE not diagnosed in 2015', 'SLE not'],
  ['SLED 2015', 'SLED 2015'],
  ['ED 2015', ''],
])('of %j without the year in which it was found %j is left', (name, rest) => {
  expect(withoutYearFound(name)).toBe(rest)
})

it.each([
  ['hepatitis C, history of', true],
  ['hepatitis C (cured)', true],
  ['hepatitis C, SVR12', true],
  ['Hepatitis C, ausgeheilt', true],
  ['anamnestisch Hepatitis C', true],
  ['previous hepatitis C', true],
  ['hepatitis C', false],
  ['unresolved hepatitis C', false],
  ['Pasteurella infection', false],
])('%s speaks of the past: %s', (name, expected) => {
  expect(saysPast(name)).toBe(expected)
})
