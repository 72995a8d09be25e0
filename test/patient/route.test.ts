import { describe, expect, it } from 'vitest'
import { parseRoute } from '../../src/patient/route.js'

describe('a route', () => {
  it.each([
    ['IV', 'iv'],
    ['i.v.', 'iv'],
    ['intravenous', 'iv'],
    ['intravenös', 'iv'],
    ['subkutan', 'sc'],
    ['intramuskulär', 'im'],
    ['PO', 'oral'],
    ['by mouth', 'oral'],
    ['Oral', 'oral'],
    ['SC', 'sc'],
    ['subcutaneous', 'sc'],
    ['IM', 'im'],
    ['inhaled', 'inhaled'],
    ['nasal spray', 'nasal'],
    ['topical', 'topical'],
    ['eye drops', 'ophthalmic'],
    ['rectal', 'rectal'],
    ['intra-articular', 'intra-articular'],
  ])('%j is %s', (text, expected) => {
    expect(parseRoute(text)).toBe(expected)
  })

  it.each(['', 'implant', 'oral or iv'])('%j is not known', (text) => {
    expect(parseRoute(text)).toBeUndefined()
  })
})
