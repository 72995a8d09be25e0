import { describe, expect, it } from 'vitest'
import { spanOfDay } from '../../../src/kernel/span.js'
import { editedDrug, NEW_COURSE, withNewCourse } from '../../../src/language/drug/edited-drug.js'
import { day, patient } from '../patient.js'

const FIRST = { name: 'HCQ', start: '2025-01-10', ongoing: true }
const SECOND = { name: 'HCQ', start: '2026-02-20', ongoing: true }

function endedOn(last: string): ReturnType<typeof patient>['drugs']['entries'] {
  const facts = patient({ drugs: [FIRST, SECOND, { name: 'MMF', ongoing: true }] })
  const changed = editedDrug(facts, {
    path: '/drugs/0',
    with: (entry) => ({ ...entry, end: spanOfDay(day(last)), ongoing: false }),
  })
  expect(changed.drugs.entries[2]).toBe(facts.drugs.entries[2])
  return changed.drugs.entries
}

describe('a course that is otherwise', () => {
  it('goes on in another one that it meets then', () => {
    expect(endedOn('2026-02-19')).toMatchObject([{ continued: true }, { continuesFrom: day('2025-01-10') }, {}])
    expect(endedOn('2026-02-18').map(({ continuesFrom }) => continuesFrom)).toEqual([undefined, undefined, undefined])
  })

  it('changes nothing else where it is nowhere', () => {
    const facts = patient({ drugs: [FIRST] })
    const changed = editedDrug(facts, { path: '/drugs/7', with: (entry) => entry })
    expect(changed.drugs).toEqual(facts.drugs)
  })
})

describe('a course more', () => {
  it('goes on from one that ended', () => {
    const facts = patient({ drugs: [{ ...FIRST, end: '2026-02-19', ongoing: false }, 'MMF'] })
    const [other] = patient({ drugs: [SECOND] }).drugs.entries
    if (other === undefined) throw new Error('no course was made')
    const { entries } = withNewCourse(facts, { ...other, path: NEW_COURSE }).drugs
    expect(entries.map(({ path }) => path)).toEqual(['/drugs/0', '/drugs/1', NEW_COURSE])
    expect(entries).toMatchObject([{ continued: true }, {}, { continuesFrom: day('2025-01-10') }])
  })
})
