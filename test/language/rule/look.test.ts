import { describe, expect, it } from 'vitest'
import { lookedUpOnce, sharedLook, type Look } from '../../../src/language/rule/look.js'
import { evaluationOf } from '../evaluation.js'
import { patient } from '../patient.js'
import { vocabulary } from '../vocabulary.js'

/** How often it was asked, told as what it finds. */
function counter(): Look<{ readonly day: number; readonly times: number }> {
  let times = 0
  return ({ day }) => {
    times += 1
    return { day, times }
  }
}

describe('what several rules look at', () => {
  it('is looked up once for each patient and day', () => {
    const look = lookedUpOnce(counter())
    const [today, later] = [evaluationOf(patient({}), 10), evaluationOf(patient({}), 20)]
    expect([today, later, today, later].map(look)).toEqual([
      { day: 10, times: 1 },
      { day: 20, times: 2 },
      { day: 10, times: 1 },
      { day: 20, times: 2 },
    ])
  })

  it('is kept apart from what others look at', () => {
    const evaluation = evaluationOf(patient({}))
    const [one, other] = [lookedUpOnce(() => 'one'), lookedUpOnce(() => 'other')]
    expect([one, other, one].map((look) => look(evaluation))).toEqual(['one', 'other', 'one'])
  })

  it('is the same for rules of one vocabulary that look for the same', () => {
    const own = { ...vocabulary }
    const first = sharedLook(own, 'biologic', counter())
    expect(sharedLook(own, 'biologic', counter())).toBe(first)
    expect(sharedLook(own, 'prednisone', counter())).not.toBe(first)
    expect(sharedLook({ ...vocabulary }, 'biologic', counter())).not.toBe(first)
    const evaluation = evaluationOf(patient({}))
    expect(first(evaluation)).toBe(first(evaluation))
  })
})
