import { describe, expect, it } from 'vitest'
import { answer, answersOf, type Cases, type Question } from './answer.js'
import { background } from './cases/background.js'
import { history } from './cases/history.js'
import { infections } from './cases/infections.js'
import { nephritis } from './cases/nephritis.js'
import { parts } from './cases/parts.js'
import { quantities } from './cases/quantities.js'
import { results } from './cases/results.js'
import { time } from './cases/time.js'
import { trials } from './cases/trials.js'
import { notYet } from './not-yet.js'
import { rows, type Row } from './rows.js'

const tables: readonly Cases[] = [parts, time, history, results, quantities, background, nephritis, infections, trials]
const tested = tables.flatMap((table) => Object.entries(table))
/** Tested below, because it is about a trial as a whole. */
const WHOLE_TRIAL = 'S33.2'

describe('the inventory of semantics', () => {
  it('has 127 rows in 33 topics', () => {
    const ids = Object.keys(rows)
    expect(ids).toHaveLength(127)
    expect(new Set(ids.map((id) => id.slice(0, 3))).size).toBe(33)
  })

  it('is tested row by row, except where the language cannot say it yet', () => {
    const covered = [...tested.map(([id]) => id), ...Object.keys(notYet), WHOLE_TRIAL].sort()
    expect(covered).toEqual(Object.keys(rows).sort())
  })

  it('says of each row that is not tested what is missing', () => {
    expect(Object.values(notYet).filter((reason) => reason.length < 20)).toEqual([])
  })

  it.each(tested.map(([id, question]) => [id, rowOf(id).gist, rowOf(id), question] as const))(
    '%s %s',
    (_id, _gist, row, question) => {
      const found = answer(question)
      expect({ ...row, ...seen(found, row) }, found.reason).toEqual(row)
      for (const fragment of said(question)) expect(found.reason).toContain(fragment)
      if (question.warns !== undefined)
        expect(found.warnings.map(({ message }) => message).join('\n')).toContain(question.warns)
    },
  )

  it(`${WHOLE_TRIAL} ${rowOf(WHOLE_TRIAL).gist}`, () => {
    const patient = {
      sex: 'male',
      birthDate: '1980-01-01',
      conditions: [{ name: 'systemic sclerosis', onset: '2022', status: 'active', meets: ['ACR-EULAR-2013-SSc'] }],
      labs: [
        { name: 'FVC % predicted', value: '82 %', date: '2025-05-20' },
        { name: 'ANA', value: '1:640', date: '2024-05-20' },
      ],
      drugs: [{ name: 'mycophenolate mofetil', start: '2024-01-01', ongoing: true, stableSince: '2024-06-01' }],
      statements: { D2: true, I1: true, I5: true, I6: true },
    }
    const {
      trials: [trial],
    } = answersOf('NCT06546540', { patient })
    expect(trial?.criteria.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual(
      ['D1', 'D2', 'I1', 'I2', 'I3', 'I4', 'I5', 'I6'].map((id) => `${id} satisfied`),
    )
    expect(trial?.verdict).toBe('undetermined')
    expect(trial?.sourceGaps).toEqual([
      'The inclusion list is cut off within item 6.',
      'The exclusion list is missing in every copy seen.',
    ])
  })
})

function rowOf(id: string): Row {
  const row = Object.hasOwn(rows, id) ? rows[id] : undefined
  if (row === undefined) throw new Error(`there is no row ${id}`)
  return row
}

/** What the row speaks of, as it was found. */
function seen({ outcome, basis, clearsOn }: ReturnType<typeof answer>, row: Row): object {
  return {
    outcome,
    ...(row.basis === undefined ? {} : { basis }),
    ...(row.clearsOn === undefined ? {} : { clearsOn }),
  }
}

function said({ says }: Question): readonly string[] {
  if (says === undefined) return []
  return typeof says === 'string' ? [says] : says
}
