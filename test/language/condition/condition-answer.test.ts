import { describe, expect, it } from 'vitest'
import { UNKNOWN } from '../../../src/kernel/truth.js'
import { compiled, evaluate } from '../evaluate.js'
import { patient } from '../patient.js'
import type { WrittenCondition } from '../written.js'

const everTuberculosis = { condition: 'tuberculosis', status: 'ever' }

describe('a condition as evidence', () => {
  it.each<[WrittenCondition, string]>([
    [{ name: 'tuberculosis' }, 'listed'],
    [{ name: 'tuberculosis', status: 'resolved' }, 'resolved'],
    [{ name: 'tuberculosis', onset: '2019', end: '2020' }, '2019 to 2020'],
    [{ name: 'tuberculosis', remission: '2020' }, 'in remission since 2020'],
    [{ name: 'tuberculosis', onset: '2019', remission: '2020' }, 'from 2019, in remission since 2020'],
    [{ name: 'tuberculosis', status: 'active', onset: '2019' }, 'active, since 2019'],
    [{ name: 'tuberculosis', treatment: ['excised'] }, "listed, treated by 'excised'"],
    [
      { name: 'tuberculosis', status: 'resolved', onset: '2019', treatment: ['excised', 'Mohs surgery'] },
      "resolved, from 2019, end not recorded, treated by 'excised' and 'Mohs surgery'",
    ],
  ])('%j is shown as %s', (written, value) => {
    const { evidence } = evaluate(compiled(everTuberculosis), patient({ conditions: [written] }))
    expect(evidence.map((shown) => shown.value)).toEqual([value])
  })
})

describe('of all that is asked of a condition', () => {
  const rule = compiled({
    condition: 'BCC',
    within: '5 years',
    grade: { 'at-least': 2 },
    'unless-treated-only-by': 'local resection',
  })

  it.each<[Partial<WrittenCondition>, string]>([
    [{ onset: '2021' }, 'grade of BCC'],
    [{ onset: '2020', end: '2021' }, 'dates of BCC'],
    [{ onset: '2021', grade: 2 }, 'how BCC was treated'],
  ])('the first that is open is asked for: %j, %s', (written, need) => {
    const found = evaluate(rule, patient({ conditions: [{ name: 'BCC', status: 'active', ...written }] }))
    expect([found.truth, found.needs.map((one) => one.need)]).toEqual([UNKNOWN, [need]])
  })
})
