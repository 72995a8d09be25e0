import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../src/kernel/day.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Measurement } from '../../../src/facts/fact.js'
import { bandsOf, bandsSchema } from '../../../src/language/measurement/age-bands.js'
import { seekAnalyte } from '../../../src/language/measurement/analyte.js'
import { bandBirthdays, judgeByAge } from '../../../src/language/measurement/judge-by-age.js'
import { compilerOf } from '../evaluate.js'
import { day, patient, span, TODAY } from '../patient.js'

const compiler = compilerOf()
const written = [
  { from: 5, to: 8, below: 4.5 },
  { from: 9, to: 17, below: 6 },
]
const IGG = seekAnalyte('IgG', 'lab', 'lab', compiler)
const bands = bandsOf(bandsSchema.parse(written), 'g/L', IGG, compiler)

function igg(value: string, date?: string): Measurement {
  const labs = [{ name: 'IgG', value, ...(date === undefined ? {} : { date }) }]
  const [found] = [...patient({ labs }).measurements.values()].flat()
  if (found === undefined) throw new Error('no result')
  return found
}

describe('a result by age', () => {
  it.each<[string, string | undefined, Measurement, Truth, string | undefined, string]>([
    [
      'is held against the band of its day',
      '2017-06-01',
      igg('4.4 g/L', '2026-02-20'),
      TRUE,
      undefined,
      'IgG 4.4 g/L on 2026-02-20 is below 4.5 g/L, the limit from 5 to 8 years; age 8 at the sample',
    ],
    [
      'of the band that the patient has left decides where the new one says the same',
      '2017-02-25',
      igg('4.4 g/L', '2026-02-20'),
      TRUE,
      undefined,
      'IgG 4.4 g/L on 2026-02-20 is below 4.5 g/L, the limit from 5 to 8 years; IgG 4.4 g/L on 2026-02-20 is below ' +
        '6 g/L, the limit from 9 to 17 years; age 8 at the sample and 9 on 2026-03-01',
    ],
    [
      'is repeated where the new band says otherwise (S14.2)',
      '2017-02-25',
      igg('4.8 g/L', '2026-02-20'),
      UNKNOWN,
      'a new result for IgG',
      'IgG 4.8 g/L on 2026-02-20 is at least 4.5 g/L, the limit from 5 to 8 years; IgG 4.8 g/L on 2026-02-20 is below ' +
        '6 g/L, the limit from 9 to 17 years; age 8 at the sample and 9 on 2026-03-01',
    ],
    [
      'decides whatever the age, where every possible band says the same',
      '2017',
      igg('7 g/L', '2026-02'),
      FALSE,
      undefined,
      'IgG 7 g/L in 2026-02 is at least 4.5 g/L, the limit from 5 to 8 years; IgG 7 g/L in 2026-02 is at least 6 g/L, ' +
        'the limit from 9 to 17 years; age 8 to 9 at the sample and 8 to 9 on 2026-03-01',
    ],
    [
      'is open by a partial date of birth',
      '2017',
      igg('4.8 g/L', '2026-02-20'),
      UNKNOWN,
      'exact date of birth',
      'IgG 4.8 g/L on 2026-02-20 is at least 4.5 g/L, the limit from 5 to 8 years; IgG 4.8 g/L on 2026-02-20 is below ' +
        '6 g/L, the limit from 9 to 17 years; age 8 to 9 at the sample and 8 to 9 on 2026-03-01',
    ],
    [
      'is open by a partial date of the sample',
      '2017-02-10',
      igg('4.8 g/L', '2026-02'),
      UNKNOWN,
      'date of the result for IgG',
      'IgG 4.8 g/L in 2026-02 is at least 4.5 g/L, the limit from 5 to 8 years; IgG 4.8 g/L in 2026-02 is below 6 g/L, ' +
        'the limit from 9 to 17 years; age 8 to 9 at the sample and 9 on 2026-03-01',
    ],
    [
      'is open without a date of birth',
      undefined,
      igg('3 g/L', '2026-02-20'),
      UNKNOWN,
      'date of birth',
      'no limit is given for some ages; IgG 3 g/L on 2026-02-20 is below 4.5 g/L, the limit from 5 to ' +
        '8 years; IgG 3 g/L on 2026-02-20 is below 6 g/L, the limit from 9 to 17 years; no date of birth is recorded',
    ],
    [
      'is open at an age without a limit',
      '2022-06-01',
      igg('3 g/L', '2026-02-20'),
      UNKNOWN,
      'a limit for IgG at age 3',
      'no limit is given for age 3; age 3 at the sample',
    ],
    [
      'is open where the age has come to have no limit since',
      '2008-02-25',
      igg('3 g/L', '2026-02-20'),
      UNKNOWN,
      'a limit for IgG at age 18',
      'IgG 3 g/L on 2026-02-20 is below 6 g/L, the limit from 9 to 17 years; no limit is given for age 18; ' +
        'age 17 at the sample and 18 on 2026-03-01',
    ],
    [
      'is repeated where only the age at the sample has no limit',
      '2021-02-25',
      igg('3 g/L', '2026-02-20'),
      UNKNOWN,
      'a new result for IgG',
      'no limit is given for age 4; IgG 3 g/L on 2026-02-20 is below 4.5 g/L, the limit from 5 to ' +
        '8 years; age 4 at the sample and 5 on 2026-03-01',
    ],
    [
      'is open where the value is',
      '2017-06-01',
      igg('<5 g/L', '2026-02-20'),
      UNKNOWN,
      'an exact result for IgG',
      'IgG <5 g/L on 2026-02-20 may or may not be below 4.5 g/L, the limit from 5 to 8 years; age 8 at the sample',
    ],
    [
      'is open where the value is for the band of the present age alone',
      '2017-02-25',
      igg('>5 g/L', '2026-02-20'),
      UNKNOWN,
      'an exact result for IgG',
      'IgG >5 g/L on 2026-02-20 is at least 4.5 g/L, the limit from 5 to 8 years; IgG >5 g/L on 2026-02-20 may or may ' +
        'not be below 6 g/L, the limit from 9 to 17 years; age 8 at the sample and 9 on 2026-03-01',
    ],
    [
      'is open by a partial date of birth that leaves only the present age open',
      '2017-03',
      igg('4.8 g/L', '2026-02-20'),
      UNKNOWN,
      'exact date of birth',
      'IgG 4.8 g/L on 2026-02-20 is at least 4.5 g/L, the limit from 5 to 8 years; IgG 4.8 g/L on 2026-02-20 is below ' +
        '6 g/L, the limit from 9 to 17 years; age 8 at the sample and 8 to 9 on 2026-03-01',
    ],
    [
      'is open by a partial date of birth that leaves open whether there is a limit',
      '2021',
      igg('3 g/L', '2026-02-20'),
      UNKNOWN,
      'exact date of birth',
      'no limit is given for age 4; IgG 3 g/L on 2026-02-20 is below 4.5 g/L, the limit from 5 to 8 years; ' +
        'age 4 to 5 at the sample and 4 to 5 on 2026-03-01',
    ],
    [
      'is open where the value is set aside',
      '2017-02-25',
      igg('500 g/L', '2026-02-20'),
      UNKNOWN,
      'IgG in a usable form',
      'IgG on 2026-02-20 was set aside: 500 g/L is implausible; mg/dL would make sense; age 8 at the sample and 9 on ' +
        '2026-03-01',
    ],
    [
      'without a day may be of any age of the time from which results count',
      '2017-01-15',
      igg('4.8 g/L'),
      UNKNOWN,
      'date of the result for IgG',
      'IgG 4.8 g/L is at least 4.5 g/L, the limit from 5 to 8 years; IgG 4.8 g/L is below 6 g/L, the limit from 9 to ' +
        '17 years; age 8 to 9 at the sample and 9 on 2026-03-01',
    ],
    [
      'without a day is held against the band of that time, whatever bands were before',
      '2017-06-01',
      igg('4.8 g/L'),
      FALSE,
      undefined,
      'IgG 4.8 g/L is at least 4.5 g/L, the limit from 5 to 8 years; age 8 at the sample',
    ],
    [
      'cannot be older than the patient, whatever the dates leave open',
      '2026',
      igg('3 g/L', '2026'),
      UNKNOWN,
      'a limit for IgG at age 0',
      'no limit is given for age 0; age 0 at the sample',
    ],
  ])('%s', (_what, birth, result, truth, need, clause) => {
    const answer = judgeByAge(result, {
      bands,
      birth: birth === undefined ? undefined : span(birth),
      day: day(TODAY),
      first: day(TODAY) - 90,
      asked: { need: 'IgG', kind: 'lab' },
    })
    expect([answer.truth, answer.need?.need, answer.clause()]).toEqual([truth, need, clause])
    const kind = need?.includes('date of birth') === true ? 'demographic' : 'lab'
    expect(answer.need?.kind).toBe(need === undefined ? undefined : kind)
  })

  it('may change on the birthdays on which bands begin and end', () => {
    expect(bandBirthdays(bands, span('2017-06-01')).map(formatDay)).toEqual([
      '2022-06-01',
      '2022-06-01',
      '2026-06-01',
      '2026-06-01',
      '2026-06-01',
      '2026-06-01',
      '2035-06-01',
      '2035-06-01',
    ])
    const adult = bandsOf(bandsSchema.parse([{ from: 18, below: 7 }]), 'g/L', IGG, compiler)
    expect(bandBirthdays(adult, span('2017-06-01')).map(formatDay)).toEqual(['2035-06-01', '2035-06-01'])
    expect(bandBirthdays(bands.slice(0, 1), span('2017')).map(formatDay)).toEqual([
      '2022-01-01',
      '2022-12-31',
      '2026-01-01',
      '2026-12-31',
    ])
  })
})
