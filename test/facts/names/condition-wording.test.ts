import { describe, expect, it } from 'vitest'
import { isSuspicion, readConditionWording } from '../../../src/facts/names/condition-wording.js'

const PLAIN = { suspected: false, formerly: false }

describe('the wording of a condition', () => {
  it.each([
    ['asthma', PLAIN],
    ['known asthma', PLAIN],
    ['documented asthma', PLAIN],
    ['bekanntes asthma', PLAIN],
    ['bek. asthma', PLAIN],
    ['bek.asthma', PLAIN],
    ['  diagnosis of an asthma (disorder) ', PLAIN],
    ['suspected asthma', { ...PLAIN, suspected: true }],
    ['highly suspected asthma', { ...PLAIN, suspected: true }],
    ['V.a. asthma', { ...PLAIN, suspected: true }],
    ['Verd. a. asthma', { ...PLAIN, suspected: true }],
    ['susp. asthma', { ...PLAIN, suspected: true }],
    ['prob. asthma', { ...PLAIN, suspected: true }],
    ['poss. asthma', { ...PLAIN, suspected: true }],
    ['asthma (probable)', { ...PLAIN, suspected: true }],
    ['asthma??', { ...PLAIN, suspected: true }],
    ['history of asthma', { ...PLAIN, formerly: true }],
    ['known history of suspected asthma (finding)', { suspected: true, formerly: true }],
  ])('of %s leaves the name', (name, said) => {
    expect(readConditionWording(name)).toEqual({ text: 'asthma', ...said })
  })

  it.each(['severe asthma', 'asthma, acute', 'unknown asthma', 'asthma nos'])('of %s stays whole', (name) => {
    expect(readConditionWording(name)).toEqual({ text: name, ...PLAIN })
  })
})

it.each([
  ['?asthma', true],
  ['Verd. a. asthma', true],
  ['prob. asthma', true],
  ['poss. asthma', true],
  ['susp. asthma', true],
  ['bek. asthma', false],
  [' asthma, likely ', true],
  ['asthma', false],
  ['known asthma', false],
])('whether %s is a suspicion: %s', (name, expected) => {
  expect(isSuspicion(name)).toBe(expected)
})
