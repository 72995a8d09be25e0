import { describe, expect, it } from 'vitest'
import { bundled, kindsOf } from './bundled.js'

const { conditions } = bundled

const kindsOfCode = (code: string): readonly string[] =>
  kindsOf(conditions.findCode('icd10', code)?.id ?? '', conditions)

describe('a code is of whatever its title names', () => {
  it.each([
    ['F31.2', ['bipolar-disorder', 'psychosis']],
    ['F33.3', ['depression', 'psychosis']],
    ['F41.2', ['anxiety-disorder', 'depression']],
    ['F06.2', ['psychosis']],
    ['F10.5', ['substance-use', 'psychosis']],
    ['F10.259', ['substance-use', 'psychosis']],
    ['F19.4', ['substance-use', 'delirium']],
    ['F10.231', ['substance-use', 'delirium']],
    ['F18.27', ['substance-use', 'dementia']],
    ['F03.92', ['dementia', 'psychosis']],
    ['F00.1', ['dementia']],
    ['H48.1', ['optic-neuritis']],
    ['H47.63', ['visual-pathway-disorder', 'neoplasm']],
  ])('%s is %j', (code, kinds) => {
    expect(kindsOfCode(code)).toEqual(expect.arrayContaining(kinds))
  })
})

describe('a code whose title leaves open what it is of leaves that open', () => {
  it.each([
    ['F10.7', 'psychosis'],
    ['F10.24', 'depression'],
    ['F03.93', 'depression'],
    ['H47.1', 'optic-neuritis'],
    ['H47.62', 'optic-neuritis'],
    ['Z71.41', 'substance-use'],
  ])('%s leaves open whether there is %s', (code, id) => {
    expect(conditions.findCode('icd10', code)?.overlapOf).toContain(id)
    expect(kindsOfCode(code)).not.toContain(id)
  })
})

describe('a code is of nothing that its title does not name', () => {
  it.each([
    ['F30.1', 'psychosis'],
    ['F32.2', 'psychosis'],
    ['F10.20', 'psychosis'],
    ['H47.2', 'optic-neuritis'],
    ['Z71.42', 'substance-use-counselling'],
  ])('%s is no %s', (code, id) => {
    expect(kindsOfCode(code)).not.toContain(id)
  })
})
