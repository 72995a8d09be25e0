import { describe, expect, it } from 'vitest'
import { answer } from './answer.js'
import { careTraps } from './cases/care-traps.js'
import { listTraps } from './cases/list-traps.js'
import { resultTraps } from './cases/result-traps.js'

describe('records that are easily misread', () => {
  it.each(Object.entries({ ...listTraps, ...careTraps, ...resultTraps }))('%s', (_name, trap) => {
    const found = answer(trap)
    expect(found.outcome, found.reason).toBe(trap.outcome)
    if (trap.basis !== undefined) expect(found.basis).toBe(trap.basis)
    if (trap.clearsOn !== undefined) expect(found.clearsOn).toBe(trap.clearsOn)
    if (trap.applies !== undefined) expect(found.applies).toBe(trap.applies)
    for (const fragment of [trap.says ?? []].flat()) expect(found.reason).toContain(fragment)
    const warnings = found.warnings.map(({ message }) => message).join('\n')
    if (trap.warns !== undefined) expect(warnings).toContain(trap.warns)
  })
})
