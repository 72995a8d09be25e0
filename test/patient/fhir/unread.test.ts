import { describe, expect, it } from 'vitest'
import { readers } from '../../../src/patient/fhir/readers.js'
import { whyUnread } from '../../../src/patient/fhir/unread.js'

describe('a type without a reader', () => {
  it.each([
    ['Claim', 'tells nothing of the health of a patient'],
    ['ServiceRequest', 'tells what is intended or asked for, not what happened'],
    ['DocumentReference', 'holds text, pictures or answers'],
    ['FamilyMemberHistory', 'tells of a relative, never of the patient'],
    ['Flag', 'is of a type without a reader, and may tell something of the patient'],
  ])('%s %s', (type, why) => {
    expect(whyUnread(type)).toBe(why)
  })

  it('is none of those that have one', () => {
    for (const type of readers.keys()) expect(whyUnread(type), type).toMatch(/without a reader/u)
  })
})
