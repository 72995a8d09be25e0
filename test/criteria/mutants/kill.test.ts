import { describe, expect, it } from 'vitest'
import { reviewLibrary } from '../../../src/criteria/library.js'
import { readCases } from '../../../src/screening/cases/cases-file.js'
import { trialText, VOCABULARY } from '../invented.js'
import { killAll } from './kill.js'
import { subjectOf } from './subject.js'

const TEXT = trialText({
  inclusion: ['{ age: { at-least: 18 } }'],
  exclusion: ['{ drug: biologic, within: 3 months }'],
  more: { I1: 'reading: invented, otherwise: { age: { at-least: 16 } }' },
})

/** What is left of the mutants of an invented trial with these cases. */
function survivors(cases: string): string[] {
  const { library, readings } = reviewLibrary([{ file: 'INVENTED-1.yaml', text: TEXT }], [VOCABULARY])
  const [reading] = readings
  if (reading?.trial === undefined) throw new Error('the invented trial cannot be read')
  const file = readCases('cases.yaml', `trial: INVENTED-1\ncases:\n${cases}`)
  return killAll(subjectOf(reading, reading.trial, TEXT, file.cases), library).survivors.map(
    ({ place, change }) => `${place}: ${change}`,
  )
}

const born = (day: string, expected: string): string =>
  `  - { name: born ${day}, patient: { asOf: '2025-06-01', birthDate: '${day}' }, expect: { ${expected} } }\n`
const taken = (drug: string, day: string, outcome: string): string =>
  `  - { name: ${drug} ${day}, patient: { asOf: '2025-06-01', drugs: [{ name: ${drug}, date: '${day}' }] }, expect: { E1: ${outcome} } }\n`

describe('a fault in a rule', () => {
  it('is noticed by the cases at the edge, on either side of it', () => {
    const left = survivors(
      born('2007-06-01', 'I1: satisfied') +
        born('2007-06-02', 'I1: violated') +
        taken('belimumab', '2025-03-01', 'violated') +
        taken('rituximab', '2025-05-01', 'violated') +
        taken('rituximab', '2025-02-28', 'satisfied'),
    )
    expect(left.filter((name) => name.startsWith('I1 rule') || name.startsWith('E1'))).toEqual([])
  })

  it('stays unnoticed where the cases are far from the edge', () => {
    const left = survivors(born('1980-01-01', 'I1: satisfied') + taken('rituximab', '2025-05-01', 'violated'))
    expect(left).toEqual(
      expect.arrayContaining([
        'I1 rule.age.at-least: 18 → 17',
        'I1 rule.age: at-least → more-than',
        'E1 rule.within: 3 months + 1 day',
        'E1 rule: within 3 months → ever',
        'E1 rule.drug: biologic → anti-cd20',
      ]),
    )
    expect(left).not.toContain('I1: inclusion → exclusion')
  })

  it('in another reading is noticed by what is expected otherwise', () => {
    const edge = born('2009-06-01', 'I1: { outcome: violated, otherwise: satisfied }')
    expect(survivors(edge).filter((name) => name.startsWith('I1 otherwise'))).toEqual([
      'I1 otherwise.age.at-least: 16 → 15',
    ])
  })

  it('is noticed by the verdict, too', () => {
    const verdict = `  - { name: too young, patient: { asOf: '2025-06-01', birthDate: '2007-06-02' }, expect: { verdict: ineligible } }\n`
    expect(survivors(verdict)).not.toContain('I1 rule.age.at-least: 18 → 17')
  })
})
