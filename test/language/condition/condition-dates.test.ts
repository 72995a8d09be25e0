import { expect, it } from 'vitest'
import { datesOf } from '../../../src/language/condition/condition-dates.js'
import type { OpenEnd } from '../../../src/language/time/course.js'
import { patient } from '../patient.js'

it.each<[object, OpenEnd, string | undefined]>([
  [{}, 'ongoing', undefined],
  [{ onset: '2022-05' }, 'ongoing', 'since 2022-05'],
  [{ onset: '2022-05' }, 'unknown', 'from 2022-05, end not recorded'],
  [{ onset: '2022-05-03' }, 'same-day', '2022-05-03'],
  [{ onset: '2019', end: '2020' }, 'same-day', '2019 to 2020'],
  [{ onset: '2019', end: '2020' }, 'over', '2019 to 2020'],
  [{ end: '2020' }, 'over', 'until 2020'],
  [{ onset: '2019', remission: '2020' }, 'unknown', 'from 2019, in remission since 2020'],
])('a condition of %j that is %s was there %j', (given, open, expected) => {
  const [fact] = patient({ conditions: [{ name: 'heart failure', ...given }] }).conditions.entries
  if (fact === undefined) throw new Error('no condition')
  expect(datesOf(fact, open)).toBe(expected)
})
