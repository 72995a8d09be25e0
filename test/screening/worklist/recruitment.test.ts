import { describe, expect, it } from 'vitest'
import { ENROLMENTS, enrolmentOf, takesPatients, type Enrolment } from '../../../src/screening/worklist/recruitment.js'

describe('whether patients can enter a trial', () => {
  it.each<[string, Enrolment]>([
    ['recruiting', 'open'],
    ['enrolling by invitation', 'open'],
    ['not yet recruiting', 'waiting'],
    ['suspended', 'waiting'],
    ['unknown status', 'waiting'],
    ['active, not recruiting', 'over'],
    ['completed', 'over'],
    ['terminated', 'over'],
    ['withdrawn', 'over'],
  ])('of one that is %s it is %s', (status, expected) => {
    expect(enrolmentOf(status)).toBe(expected)
    expect(takesPatients(status)).toBe(expected === 'open')
  })

  it('puts first what can be entered now', () => {
    expect(ENROLMENTS).toEqual(['open', 'waiting', 'over'])
  })
})
