import { describe, expect, it } from 'vitest'
import { isParenteral, parseRoute } from '../../../src/patient/drug/route.js'

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
    ['Oral use', 'oral'],
    ['zum Einnehmen', 'oral'],
    ['voie orale', 'oral'],
    ['Oral anvendelse', 'oral'],
    ['zur intravenösen Anwendung', 'iv'],
    ['voie intraveineuse', 'iv'],
    ['Subkutan anvendelse', 'sc'],
    ['voie sous-cutanée', 'sc'],
    ['intramuskuläre Anwendung', 'im'],
    ['Anwendung auf der Haut', 'topical'],
  ])('%j is %s', (text, expected) => {
    expect(parseRoute(text)).toBe(expected)
  })

  it.each(['', 'implant', 'oral or iv', 'parenteral'])('%j is not known', (text) => {
    expect(parseRoute(text)).toBeUndefined()
  })

  it.each([
    ['parenteral', undefined, true],
    ['Parenterally', undefined, true],
    ['parenteral', 'sc', true],
    ['parenteral', 'oral', false],
    ['enteral', undefined, false],
    ['iv', undefined, false],
  ] as const)('%j is parenteral, where %s is told elsewhere: %s', (text, told, expected) => {
    expect(isParenteral(text, told)).toBe(expected)
  })
})
