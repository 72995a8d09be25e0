import { expect, it } from 'vitest'
import { constantRules } from '../../../src/criteria/lint/constant-rules.js'
import { checked } from './checked.js'

const CORRECT = 'no record decides it otherwise: correct it, or leave it out'
const impossible = '{ score: ESSDAI, at-least: 9 }'

it('rules that can only come out one way are told wherever they stand, also as another reading', () => {
  expect(
    checked(constantRules, {
      inclusion: ['{ sex: female }', impossible],
      exclusion: [`{ any: [${impossible}, { all: [{ age: { below: 12 } }, { age: { at-least: 12 } }] }] }`],
      more: { I1: 'reading: so, otherwise: { any: [{ sex: female }, { sex: male }] }' },
    }),
  ).toEqual([
    `16:89 this can never be false: 'female' against 'male' | ${CORRECT}`,
    `17:48 this can never be true: no total of ESSDAI (0 to 8) fits | ${CORRECT}`,
    `21:56 this can never be true: no total of ESSDAI (0 to 8) fits | ${CORRECT}`,
    `21:88 this can never be true: 'age below 12 years' against 'age at least 12 years' | ${CORRECT}`,
  ])
})

it('rules that can come out both ways are not told of, and implausible thresholds elsewhere', () => {
  expect(
    checked(constantRules, {
      inclusion: ['{ age: { at-least: 18 } }', '{ lab: IgG, at-least: 700, unit: g/L }'],
      exclusion: ['{ all: [{ age: { at-least: 18 } }, { not: { age: { at-least: 65 } } }] }'],
    }),
  ).toEqual([])
})
