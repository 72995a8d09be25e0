import { describe, expect, it } from 'vitest'
import { formatDay, type Day } from '../../src/kernel/day.js'
import { RuleCompiler } from '../../src/language/compile.js'
import { reasonOf } from '../../src/language/rule/reason.js'
import type { Compiler } from '../../src/language/rule/rule.js'
import { compileTherapy } from '../../src/language/therapy/therapy.js'
import type { TherapyStart } from '../../src/language/therapy/therapy-start.js'
import { compilerOf, SETTING } from './evaluate.js'
import { patient } from './patient.js'
import { vocabulary } from './vocabulary.js'
import type { WrittenDrug } from './written.js'

const rules = new RuleCompiler(vocabulary)
const compiler: Compiler = { ...compilerOf(), child: (path, rule) => rules.compile(rule, SETTING, path) }

function dayOf(day: Day): string {
  return Number.isFinite(day) ? formatDay(day) : String(day)
}

describe('the start of the treatment of a disease', () => {
  const ofNephritis = compileTherapy(
    { 'start-of': ['corticosteroid', 'immunosuppressant'], 'from-onset-of': 'lupus nephritis' },
    'after',
    compiler,
  )
  const started = (onset: string | undefined, ...drugs: readonly WrittenDrug[]): TherapyStart =>
    ofNephritis.startIn(
      patient({
        drugs,
        conditions: [{ name: 'lupus nephritis', status: 'active', ...(onset === undefined ? {} : { onset }) }],
      }),
    )
  const before: WrittenDrug = { name: 'prednisone', start: '2018-03-05', ongoing: true }
  const since: WrittenDrug = { name: 'MMF', start: '2024-01-15', ongoing: true }

  it.each<[string, TherapyStart, string, string, string, string[], string[]]>([
    [
      'is the first course begun since its onset',
      started('2023-12', since),
      '2024-01-15',
      '2024-01-15',
      'MMF was started on 2024-01-15',
      [],
      [],
    ],
    [
      'may lie as early as the onset where an earlier course went on',
      started('2023-12', before, since),
      '2023-12-01',
      '2024-01-15',
      'MMF was started on 2024-01-15',
      ['when the treatment of lupus nephritis began'],
      ['prednisone since 2018-03-05 was begun before lupus nephritis'],
    ],
    [
      'is not recorded where only an earlier course went on',
      started('2023-12', before),
      '2023-12-01',
      'Infinity',
      'when the treatment of lupus nephritis began is not recorded',
      ['when the treatment of lupus nephritis began'],
      ['prednisone since 2018-03-05 was begun before lupus nephritis'],
    ],
    [
      'waits for the onset where a course may have been begun before it',
      started('2024', since),
      '2024-01-15',
      'Infinity',
      'when the treatment of lupus nephritis began is not recorded',
      ['onset of lupus nephritis'],
      ['MMF since 2024-01-15 may have been begun before lupus nephritis'],
    ],
    [
      'waits for an onset that is not recorded',
      started(undefined, since),
      '2024-01-15',
      'Infinity',
      'when the treatment of lupus nephritis began is not recorded',
      ['onset of lupus nephritis'],
      ['MMF since 2024-01-15 may have been begun before lupus nephritis'],
    ],
    [
      'leaves open what a drug is whose name nobody knows',
      started('2023-12', since, { name: 'ABC-123', start: '2024-01-02' }),
      '2024-01-02',
      '2024-01-15',
      'MMF was started on 2024-01-15',
      ["what 'ABC-123' is"],
      ["'ABC-123' is not a known drug and could be corticosteroid or immunosuppressant"],
    ],
    [
      'leaves open a route that is not recorded',
      compileTherapy(
        { 'start-of': 'immunosuppressant', route: ['systemic'], 'from-onset-of': 'lupus nephritis' },
        'after',
        compiler,
      ).startIn(
        patient({
          drugs: [since, { name: 'ciclosporin', start: '2024-01-02' }],
          conditions: [{ name: 'lupus nephritis', onset: '2023-12', status: 'active' }],
        }),
      ),
      '2024-01-02',
      '2024-01-15',
      'MMF was started on 2024-01-15',
      ['route of ciclosporin'],
      ['ciclosporin from 2024-01-02 (end not recorded) is recorded without a route'],
    ],
  ])('%s', (_sentence, { first, last, words, doubts }, earliest, latest, said, needs, clauses) => {
    expect([dayOf(first), dayOf(last), words]).toEqual([earliest, latest, said])
    expect(doubts.map(({ need }) => need.need)).toEqual(needs)
    expect(doubts.map(({ clause }) => reasonOf([clause()]))).toEqual(clauses)
  })
})
