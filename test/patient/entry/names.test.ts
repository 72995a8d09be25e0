import { describe, expect, it } from 'vitest'
import { codesOf } from '../../../src/patient/entry/entries.js'
import { parseJson } from '../../../src/patient/json/json.js'
import { namedIn, Names } from '../../../src/patient/entry/names.js'
import { recognise } from '../../../src/patient/entry/recognise.js'
import { Remarks } from '../../../src/patient/reading/remarks.js'
import { vocabulary } from '../vocabulary.js'

const naming = { kind: 'lab', lexicon: vocabulary.analytes, systems: ['loinc'] as const }
const byName = namedIn(naming)

const ENTRIES: readonly { readonly name?: string; readonly code?: string | readonly string[] }[] = [
  { name: 'IgG' },
  { name: 'IgG', code: 'loinc:2465-3' },
  { code: 'loinc:2465-3' },
  { name: 'IgG', code: ['loinc:2465-3', 'loinc:2160-0'] },
  { name: 'IgGG' },
  { name: 'IgG', code: 'loinc:2160-0' },
  { name: 'loinc:2465-3' },
  { name: 'serum', code: 'loinc:2465-3' },
  { name: 'IgG', code: '2465-3' },
  { code: [] },
  {},
]

function remarks(): Remarks {
  return new Remarks(parseJson('patient.json', '{}'), false)
}

describe('the names of a list', () => {
  it('mean the same, with the same remarks, however often they come', () => {
    const names = new Names(naming, byName)
    for (const { name, code } of [...ENTRIES, ...ENTRIES, ...ENTRIES]) {
      const place = { name, path: ['labs', 0], namePath: ['labs', 0, 'name'] }
      const [first, again] = [remarks(), remarks()]
      const careful = recognise({ ...place, codes: codesOf(code) }, byName(name ?? ''), naming, first)
      expect(names.recognise({ ...place, code }, again)).toEqual(careful)
      expect(again.settle()).toEqual(first.settle())
    }
  })

  it('are looked up once for each code, and anew after very many of them', () => {
    const asked: string[] = []
    const names = new Names(naming, (name) => {
      asked.push(name)
      return byName('IgG')
    })
    const recognised = (name: string): number | undefined =>
      names.recognise({ name, code: undefined, path: [], namePath: [] }, remarks())?.terms.length
    for (let number = 0; number <= 10_000; number += 1) expect(recognised(`IgG ${number}`)).toBe(1)
    expect([recognised('IgG 10000'), asked.length]).toEqual([1, 10_001])
    expect([recognised('IgG 0'), asked.length]).toEqual([1, 10_002])
  })
})
