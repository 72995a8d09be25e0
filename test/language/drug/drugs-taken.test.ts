import { describe, expect, it } from 'vitest'
import { TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { DrugGiven } from '../../../src/language/drug/filter-truth.js'
import { drugsTaken, type DrugsTaken } from '../../../src/language/drug/drugs-taken.js'
import { seekDrugs } from '../../../src/language/drug/drugs-meant.js'
import { since } from '../drug-facts.js'
import { compilerOf } from '../evaluate.js'
import { day, patient } from '../patient.js'
import type { WrittenDrug } from '../written.js'

const biologics = seekDrugs({ drug: 'biologic', except: 'belimumab' }, compilerOf())

function taken(written: readonly WrittenDrug[], given: DrugGiven = {}): DrugsTaken {
  return drugsTaken(biologics, given, patient({ drugs: written }))
}

describe('what a record has of the drugs that a rule means', () => {
  it.each<[sentence: string, written: WrittenDrug, told: readonly [boolean, boolean], courses: readonly Truth[]]>([
    ['one of them', since('rituximab', '2025-01-01', { route: 'iv' }), [true, true], [TRUE]],
    ['one of no route', since('anti-CD20 antibody', '2025-01-01'), [true, true], [UNKNOWN]],
    [
      'one by another route, which is told and does not count',
      since('rituximab', '2025', { route: 'sc' }),
      [true, true],
      [],
    ],
    ['one of no name', since('ABC-123', '2025-01-01', { route: 'iv' }), [true, false], [UNKNOWN]],
    ['one that is excepted', since('belimumab', '2025-01-01', { route: 'iv' }), [false, false], []],
    ['another drug', since('prednisone', '2025-01-01', { route: 'iv' }), [false, false], []],
  ])('of %s', (_sentence, written, [isTold, isNamed], courses) => {
    const found = taken([written], { route: ['iv'] })
    expect(found).toMatchObject({ isTold, isNamed, absent: [] })
    expect(found.courses.map(({ truth }) => truth)).toEqual(courses)
  })

  it('are their courses with their days, and the absences of all drugs', () => {
    const found = taken([since('rituximab', '2025-01-01'), { name: 'prednisone', status: 'absent' }])
    const [one] = found.courses
    expect(one?.course).toMatchObject({ startFirst: day('2025-01-01'), endLast: Infinity })
    expect(found.absent.map(({ label }) => label)).toEqual(['prednisone'])
  })
})
