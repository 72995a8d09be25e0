import { expect, it } from 'vitest'
import { formatDay, type Day } from '../../../src/kernel/day.js'
import { begunOf } from '../../../src/language/condition/condition-begun.js'
import { operatorTable } from '../operator-table.js'
import { patient } from '../patient.js'
import type { Written } from '../written.js'

const stay = '2026-02-10'

function begun(name: string, given: { readonly isOlder?: true; readonly onset?: string }, birth?: string): string[] {
  const facts = patient({ ...(birth === undefined ? {} : { birth }), conditions: [{ name, ...given }] })
  const [fact] = facts.conditions.entries
  if (fact === undefined) throw new Error('no condition')
  const on = begunOf(fact, facts)
  const said = (day: Day): string => (Number.isFinite(day) ? formatDay(day) : String(day))
  return on === undefined ? [] : [said(on.first), said(on.last)]
}

it.each<[string, string[], string[]]>([
  ['of its onset', begun('heart failure', { onset: stay }), [stay, stay]],
  ['before what was done for it', begun('heart failure', { onset: stay, isOlder: true }), ['-Infinity', stay]],
  ['not before the birth', begun('heart failure', { onset: stay, isOlder: true }, '1980'), ['1980-01-01', stay]],
  ['of its day, as an event', begun('infarction', { onset: stay, isOlder: true }), [stay, stay]],
  ['at any time, where nothing says when', begun('heart failure', { isOlder: true }), []],
])('a condition began %s', (_when, found, expected) => {
  expect(found).toEqual(expected)
})

const long = { condition: 'heart failure', status: 'current', for: { 'at-least': '3 months' } }

function suspected(given: object): Written {
  return { conditions: [{ name: 'heart failure', status: 'suspected', onset: stay, ...given }] }
}

// what a stay was for has not begun with it
operatorTable({
  operator: 'condition',
  rows: {
    true: [
      {
        sentence: 'that it has lasted, where it is recorded since a day that is long past',
        rule: long,
        patient: { conditions: [{ name: 'heart failure', status: 'active', onset: '2025-12-01' }] },
        reason: 'heart failure (since 2025-12-01) is ongoing on 2026-03-01 and has lasted at least 3 months',
      },
    ],
    false: [
      {
        sentence: 'where it is suspected since a day that is too near',
        rule: long,
        patient: suspected({}),
        reason: 'heart failure (since 2026-02-10) has not lasted at least 3 months on 2026-03-01',
      },
    ],
    unknown: [
      {
        sentence: 'where it is only known to have been there by then',
        rule: long,
        patient: suspected({ isOlder: true, unsaid: 'is what a stay was for' }),
        reason: 'heart failure is what a stay was for',
        needs: ['whether heart failure is confirmed'],
      },
    ],
  },
})
