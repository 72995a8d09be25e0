import { describe, expect, it } from 'vitest'
import { repeatedIn } from '../../../src/patient/fhir/repeated.js'
import type { Json, Located } from '../../../src/patient/fhir/resource.js'

function repeated(...resources: readonly (Json & { readonly url?: string })[]): (string | undefined)[] {
  const located = resources.map(({ url, ...resource }): Located => {
    return { resource: { resourceType: 'Condition', id: '1', ...resource }, path: [], url }
  })
  const found = repeatedIn(located)
  return located.map((one) => found.get(one))
}

const version = (versionId: string): Json => ({ meta: { versionId } })
const ERROR = { verificationStatus: { coding: [{ code: 'entered-in-error' }] } }
const TWICE = 'stands twice in the file'
const EARLIER = 'is an earlier version of one that is in the file'
const RETRACTED = 'is entered in error, as another version of it says'

describe('a resource', () => {
  it('counts once, though it stands twice', () => {
    expect(repeated({}, {}, { id: '2' }, { id: 5 }, { id: 5 })).toEqual([
      undefined,
      TWICE,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('counts in its newest version, in whichever order they stand', () => {
    expect(repeated(version('1'), version('3'), version('2'))).toEqual([EARLIER, undefined, EARLIER])
    expect(repeated(version('1'), { ...version('2'), ...ERROR })).toEqual([EARLIER, undefined])
  })

  it('counts in both versions where nobody knows which is newer, unless one takes the other back', () => {
    expect(repeated({ code: 1 }, { code: 2 })).toEqual([undefined, undefined])
    expect(repeated({}, ERROR)).toEqual([RETRACTED, undefined])
    expect(repeated({ status: 'entered-in-error' }, { status: 'final' })).toEqual([undefined, RETRACTED])
  })

  it('is another one on another server, and of another patient', () => {
    const [one, other] = [
      { ...version('1'), url: 'http://a/Condition/1/_history/1' },
      { ...version('2'), url: 'http://a/Condition/1' },
    ]
    expect(repeated(one, other)).toEqual([EARLIER, undefined])
    expect(repeated(one, { ...other, url: 'http://b/Condition/1' })).toEqual([undefined, undefined])
    expect(repeated(one, version('2'))).toEqual([EARLIER, undefined])
    const of = (reference: string): Json => ({ subject: { reference } })
    expect(repeated({ ...version('1'), ...of('1') }, { ...version('2'), ...of('2') })).toEqual([undefined, undefined])
  })
})
