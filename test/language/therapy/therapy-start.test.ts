import { describe, expect, it } from 'vitest'
import { formatDay, type Day } from '../../../src/kernel/day.js'
import { RuleCompiler } from '../../../src/language/compile.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import type { Compiler } from '../../../src/language/rule/rule.js'
import { compileTherapy } from '../../../src/language/therapy/therapy.js'
import type { TherapyStart } from '../../../src/language/therapy/therapy-start.js'
import { compilerOf, SETTING } from '../evaluate.js'
import { patient } from '../patient.js'
import { vocabulary } from '../vocabulary.js'
import type { WrittenDrug } from '../written.js'

const rules = new RuleCompiler(vocabulary)
const compiler: Compiler = {
  ...compilerOf(),
  child: (path, rule) => rules.compile(rule, SETTING, path),
}
const therapy = compileTherapy(
  { 'start-of': ['corticosteroid', 'antimalarial'], route: ['systemic'] },
  'after',
  compiler,
)
const anyRoute = compileTherapy({ 'start-of': 'immunosuppressant' }, 'since', compiler)

function startOf(...drugs: readonly WrittenDrug[]): TherapyStart {
  return therapy.startIn(patient({ drugs }))
}

function dayOf(day: Day): string {
  return Number.isFinite(day) ? formatDay(day) : String(day)
}

describe('the start of a therapy', () => {
  it.each<[string, WrittenDrug[], string, string, string, string[]]>([
    [
      'is that of the first of its courses',
      [
        { name: 'HCQ', start: '2025-02-01', ongoing: true },
        { name: 'prednisone', start: '2024-01-15', end: '2024-06-01' },
        { name: 'MMF', start: '2020-01-15', ongoing: true },
      ],
      '2024-01-15',
      '2024-01-15',
      'prednisone was started on 2024-01-15',
      [],
    ],
    [
      'is that of several courses of one day',
      [
        { name: 'HCQ', start: '2024-01-15', ongoing: true },
        { name: 'prednisone', start: '2024-01-15', end: '2024-06-01' },
      ],
      '2024-01-15',
      '2024-01-15',
      'HCQ was started on 2024-01-15 and prednisone was started on 2024-01-15',
      [],
    ],
    [
      'lies within a partial date',
      [{ name: 'HCQ', start: '2024', ongoing: true }],
      '2024-01-01',
      '2024-12-31',
      'HCQ was started in 2024',
      ['start of HCQ: HCQ was started in 2024'],
    ],
    [
      'lies before the end of a course that has no start',
      [{ name: 'HCQ', end: '2024-05-01' }],
      '-Infinity',
      '2024-05-01',
      'the start of HCQ is not recorded',
      ['start of HCQ: the start of HCQ is not recorded'],
    ],
    [
      'may be earlier by a course of uncertain start',
      [{ name: 'prednisone', start: '2024-01-15' }, { name: 'HCQ' }],
      '-Infinity',
      '2024-01-15',
      'prednisone was started on 2024-01-15',
      ['start of HCQ: the start of HCQ is not recorded'],
    ],
    [
      'may be earlier by a drug that is not known by its name, but not by a later one',
      [
        { name: 'prednisone', start: '2024-01-15' },
        { name: 'ABC-123', start: '2023-01-15' },
        { name: 'XYZ-1', start: '2025-01-15' },
      ],
      '2023-01-15',
      '2024-01-15',
      'prednisone was started on 2024-01-15',
      ["what 'ABC-123' is: 'ABC-123' is not a known drug and could be corticosteroid or antimalarial"],
    ],
    [
      'may be earlier by a course that is recorded as absent, too',
      [
        { name: 'prednisone', start: '2024-01-15' },
        { name: 'HCQ', start: '2023-01-15' },
        { name: 'HCQ', status: 'absent' },
      ],
      '2023-01-15',
      '2024-01-15',
      'prednisone was started on 2024-01-15',
      ['whether HCQ was taken: HCQ is recorded as taken and as absent'],
    ],
    [
      'is not that of a course by another route',
      [
        { name: 'prednisone', start: '2024-01-15', route: 'topical' },
        { name: 'prednisone', start: '2024-05-15', route: 'iv' },
      ],
      '2024-05-15',
      '2024-05-15',
      'prednisone was started on 2024-05-15',
      [],
    ],
  ])('%s', (_what, drugs, first, last, words, doubts) => {
    const start = startOf(...drugs)
    expect([dayOf(start.first), dayOf(start.last), start.words]).toEqual([first, last, words])
    expect(start.doubts.map(({ need, clause }) => `${need.need}: ${reasonOf([clause()])}`)).toEqual(doubts)
  })

  it('may be earlier by a course whose route is not recorded', () => {
    const oral = compileTherapy({ 'start-of': 'immunosuppressant', route: ['oral'] }, 'since', compiler)
    const drugs: WrittenDrug[] = [
      { name: 'azathioprine', start: '2024-01-15' },
      { name: 'ciclosporin', start: '2023-01-15', ongoing: true },
    ]
    const { first, last, doubts } = oral.startIn(patient({ drugs }))
    expect([first, last].map(dayOf)).toEqual(['2023-01-15', '2024-01-15'])
    expect(doubts.map(({ need, clause }) => [need.need, clause()])).toEqual([
      ['route of ciclosporin', 'ciclosporin since 2023-01-15 is recorded without a route'],
    ])
    expect(dayOf(anyRoute.startIn(patient({ drugs })).last)).toBe('2023-01-15')
  })

  it('shows the course that was the first, and those that leave it open', () => {
    const { evidence, doubts } = startOf({ name: 'prednisone', start: '2024-01-15', ongoing: true }, { name: 'HCQ' })
    expect(evidence.map(({ fact, value }) => [fact.path, value])).toEqual([['/drugs/0', 'since 2024-01-15']])
    expect(doubts.map((doubt) => doubt.evidence.value)).toEqual(['dates not recorded'])
  })
})
