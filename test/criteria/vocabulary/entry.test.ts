import { describe, expect, it } from 'vitest'
import { codesOf, effort, id, named, namingOf, snomed } from '../../../src/criteria/vocabulary/entry.js'

describe('an id', () => {
  it.each(['sle', 'anti-cd20', '5-asa'])('may be %s', (text) => {
    expect(id.safeParse(text).success).toBe(true)
  })

  it.each(['SLE', 'anti_cd20', '-sle', 'anti--cd20', ''])('may not be "%s"', (text) => {
    expect(id.safeParse(text).error?.issues[0]?.message).toBe(
      'an id has lower-case letters, digits and single hyphens, such as new-drug',
    )
  })
})

it.each(['+', '', ' – '])('"%s" is no name', (text) => {
  expect(named.names.safeParse([text]).error?.issues[0]?.message).toBe('a name has at least one letter or digit')
})

it.each(['12345', '1234567890123456789', 'x'])('%s is no SNOMED CT code', (code) => {
  expect(snomed.safeParse([code]).error?.issues[0]?.message).toBe('a SNOMED CT code has 6 to 18 digits')
})

describe('a term', () => {
  it('is called by its label', () => {
    expect(namingOf({ id: 'sle', label: 'Lupus', names: ['SLE'], note: 'n' })).toEqual({
      id: 'sle',
      label: 'Lupus',
      names: ['SLE'],
      note: 'n',
    })
  })

  it('without a label is called by its id', () => {
    expect(namingOf({ id: 'folic-acid', names: [] }).label).toBe('folic acid')
  })
})

it('codes stand for themselves, or as prefixes for longer ones', () => {
  expect(codesOf('atc', ['L04AB04'])).toEqual([{ system: 'atc', code: 'L04AB04', prefix: false }])
  expect(codesOf('icd10', ['M32'], true)).toEqual([{ system: 'icd10', code: 'M32', prefix: true }])
})

describe('the effort of finding out', () => {
  it('is a word of a short list, or left to the kind', () => {
    expect(['biopsy', undefined].map((word) => effort.safeParse(word).success)).toEqual([true, true])
    expect(effort.safeParse('surgery').success).toBe(false)
  })
})
