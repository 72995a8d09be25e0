import { describe, expect, it } from 'vitest'
import type { DrugFact } from '../../../src/facts/fact.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import { couldBe, courseOfDrug, courseWords, valueOfDrug } from '../../../src/language/drug/drug-course.js'
import { lifetime } from '../courses.js'
import { day, patient } from '../patient.js'
import type { WrittenDrug } from '../written.js'

function course(written: WrittenDrug): DrugFact {
  const [fact] = patient({ drugs: [written] }).drugs.entries
  if (fact === undefined) throw new Error('no course')
  return fact
}

describe('the days of a course', () => {
  it('without an end, run on where it is ongoing, and to an unknown day where it is not', () => {
    const start = day('2024-01-10')
    const written = { name: 'belimumab', start: '2024-01-10' }
    const from = { startFirst: start, startLast: start }
    expect(courseOfDrug(course(written), lifetime)).toEqual({ ...from, endFirst: start, endLast: Infinity })
    expect(courseOfDrug(course({ ...written, ongoing: true }), lifetime)).toEqual({
      ...from,
      endFirst: Infinity,
      endLast: Infinity,
    })
  })
})

describe('a course as a subject, and as evidence', () => {
  it.each<[WrittenDrug, string, string]>([
    [{ name: 'rituximab' }, 'rituximab (dates not recorded)', 'dates not recorded'],
    [{ name: 'rituximab', ongoing: true }, 'rituximab (ongoing)', 'ongoing, start not recorded'],
    [{ name: 'rituximab', end: '2025-12-15' }, 'rituximab until 2025-12-15', 'until 2025-12-15'],
    [
      { name: 'rituximab', start: '2025-12-01', end: '2025-12-15' },
      'rituximab until 2025-12-15',
      '2025-12-01 to 2025-12-15',
    ],
    [{ name: 'rituximab', start: '2025-12-01', end: '2025-12-01' }, 'rituximab on 2025-12-01', '2025-12-01'],
    [{ name: 'rituximab', start: '2025', end: '2025' }, 'rituximab in 2025', '2025'],
    [{ name: 'rituximab', start: '2024-01', ongoing: true }, 'rituximab since 2024-01', 'since 2024-01'],
    [
      { name: 'rituximab', start: '2024-01' },
      'rituximab from 2024-01 (end not recorded)',
      'from 2024-01, end not recorded',
    ],
    [{ name: 'rituximab until 09/2025', end: '2025-09' }, 'rituximab until 09/2025', 'by its name until 2025-09'],
    [
      { name: 'rituximab (ITP, rituximab 10/2025)', start: '2025-10' },
      'rituximab (ITP, rituximab 10/2025) (end not recorded)',
      'by its name from 2025-10, end not recorded',
    ],
    [{ name: 'MTX 2019-2020', start: '2019', end: '2020' }, 'MTX 2019-2020', 'by its name 2019 to 2020'],
    [{ name: 'MTX, last 03/2025' }, 'MTX, last 03/2025 (dates not recorded)', 'dates not recorded'],
    [
      { name: 'rituximab 10/2025', start: '2025-10-03' },
      'rituximab 10/2025 from 2025-10-03 (end not recorded)',
      'from 2025-10-03, end not recorded',
    ],
    [{ name: 'MMF', response: 'relapse' }, 'MMF (dates not recorded)', 'dates not recorded, response relapse'],
  ])('%j', (written, subject, evidence) => {
    expect([courseWords(course(written)), valueOfDrug(course(written))]).toEqual([subject, evidence])
  })
})

describe('a course that leaves open what it is of', () => {
  it.each([
    ['ABC-123', "'ABC-123' is not a known drug and could be rituximab"],
    ['biologic', 'biologic (dates not recorded) is not named more closely and could be rituximab'],
  ])('%s says why', (name, words) => {
    expect(reasonOf([couldBe(course({ name }), ['rituximab'])])).toBe(words)
  })

  it.each([
    ['MTX since 2026', { first: day('2026-01-01'), last: day('2026-03-01') }, true],
    ['MTX 2025', { first: day('1990-01-01'), last: day('2025-12-31') }, true],
    ['MTX since 2026', { first: day('2026-01-01'), last: day('2027-03-01') }, false],
    ['MTX since 2026', { first: day('2025-01-01'), last: day('2025-12-31') }, false],
  ])(
    'tells by its name what is cut at the day of the record, or may have been before: %s, %j',
    (name, start, isTold) => {
      expect(valueOfDrug({ ...course({ name }), start }).startsWith('by its name')).toBe(isTold)
    },
  )
})
