import { describe, expect, it } from 'vitest'
import type { Json, Located } from '../../../src/patient/fhir/resource.js'
import { superseded } from '../../../src/patient/fhir/superseded.js'

function replaced(...resources: Json[]): (string | undefined)[] {
  const located = resources.map((resource): Located => ({
    resource: { resourceType: 'Observation', ...resource },
    path: [],
    url: undefined,
  }))
  const found = superseded(located)
  return located.map((one) => found.get(one))
}

const creatinine = { code: { coding: [{ system: 'l', code: '1' }] }, effectiveDateTime: '2026-02-20' }
const numbered = (value: string): Json => ({ identifier: [{ system: 's', value }] })
const CORRECTED = 'was corrected by a later result'

describe('a result', () => {
  it('gives way to its correction', () => {
    const final = { ...creatinine, status: 'final', valueInteger: 1 }
    const corrected = { ...creatinine, status: 'corrected', valueInteger: 2 }
    expect(replaced(final, corrected)).toEqual([CORRECTED, undefined])
    expect(replaced({ ...final, ...numbered('1') }, { ...corrected, ...numbered('1') })).toEqual([CORRECTED, undefined])
    const byText = { ...final, code: { text: 'Cr' } }
    expect(replaced(byText, { ...byText, status: 'amended' })).toEqual([CORRECTED, undefined])
  })

  it('that is not final gives way to a final one of the same time', () => {
    const final = { ...creatinine, status: 'final' }
    const preliminary = { ...creatinine, status: 'preliminary' }
    const LATER = 'was followed by a final result'
    expect(replaced(preliminary, final)).toEqual([LATER, undefined])
    expect(replaced(preliminary, { ...final, status: 'corrected' })).toEqual([CORRECTED, undefined])
    expect(replaced({ ...creatinine }, final)).toEqual([LATER, undefined])
    expect(replaced({ ...creatinine, status: 'cancelled' }, final)).toEqual([undefined, undefined])
    expect(replaced({ ...preliminary, effectiveDateTime: '2026-02-21' }, final)).toEqual([undefined, undefined])
    expect(replaced({ ...preliminary, ...numbered('1') }, { ...final, ...numbered('2') })).toEqual([
      undefined,
      undefined,
    ])
    expect(replaced({ ...preliminary, code: 5 }, final)).toEqual([undefined, undefined])
    expect(replaced(preliminary, { ...creatinine, status: 5 })).toEqual([undefined, undefined])
  })

  it('does not give way to the correction of one of another specimen', () => {
    const of = (status: string, reference?: string): Json => ({
      ...creatinine,
      status,
      ...(reference === undefined ? {} : { specimen: { reference } }),
    })
    expect(replaced(of('final', 'Specimen/1'), of('corrected', 'Specimen/2'))).toEqual([undefined, undefined])
    expect(replaced(of('final', 'Specimen/1'), of('corrected', 'Specimen/1'))).toEqual([CORRECTED, undefined])
    expect(replaced(of('final'), of('corrected', 'Specimen/1'))).toEqual([CORRECTED, undefined])
    expect(replaced(of('final', 'Specimen/1'), of('corrected'))).toEqual([CORRECTED, undefined])
  })

  it('does not give way to the correction of another', () => {
    const final = { ...creatinine, status: 'final' }
    const corrected = { ...creatinine, status: 'corrected' }
    expect(replaced({ ...final, ...numbered('1') }, { ...corrected, ...numbered('2') })).toEqual([undefined, undefined])
    expect(replaced(final, { ...corrected, effectiveDateTime: '2026-02-21' })).toEqual([undefined, undefined])
    expect(replaced(final, { ...corrected, code: { coding: [{ code: '2' }] } })).toEqual([undefined, undefined])
    expect(replaced({ ...final, code: 5 }, corrected)).toEqual([undefined, undefined])
    expect(replaced({ ...final, resourceType: 'Condition' }, corrected)).toEqual([undefined, undefined])
  })
})
