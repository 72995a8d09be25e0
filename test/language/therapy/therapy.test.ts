import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN } from '../../../src/kernel/truth.js'
import { RuleCompiler } from '../../../src/language/compile.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import type { Compiler } from '../../../src/language/rule/rule.js'
import { compileTherapy } from '../../../src/language/therapy/therapy.js'
import { compilerOf, problemsOf, SETTING } from '../evaluate.js'
import { evaluationOf } from '../evaluation.js'
import { patient } from '../patient.js'
import { proteinuria } from '../proteinuria.js'
import { vocabulary } from '../vocabulary.js'

const rules = new RuleCompiler(vocabulary)
const compiler: Compiler = { ...compilerOf(), child: (path, rule) => rules.compile(rule, SETTING, path) }
const anyRoute = compileTherapy({ 'start-of': 'immunosuppressant' }, 'since', compiler)
const systemic = compileTherapy(
  { 'start-of': ['corticosteroid', 'antimalarial'], route: ['systemic'] },
  'after',
  compiler,
)
const ofNephritis = compileTherapy(
  { 'start-of': 'corticosteroid', 'from-onset-of': 'lupus nephritis' },
  'after',
  compiler,
)

describe('a therapy', () => {
  it('has words', () => {
    expect([systemic.what, anyRoute.what, ofNephritis.what]).toEqual([
      'corticosteroid or antimalarial given by a systemic route',
      'immunosuppressant',
      'corticosteroid since the onset of lupus nephritis',
    ])
  })

  it('was given or not, as the drugs say', () => {
    const { truth, clauses } = systemic.givenIn(evaluationOf(patient({ drugs: ['HCQ'] })))
    expect([truth, reasonOf(clauses())]).toEqual([TRUE, 'HCQ (dates not recorded) is recorded, by a systemic route'])
  })

  it.each([
    ['given, where it goes on since then', { start: '2024-01-15', ongoing: true }, false, TRUE, 'recorded'],
    ['assumed not given, where it was over before', { start: '2018', end: '2019' }, false, FALSE, 'assumed'],
    ['not known, where it was over before, under strict', { start: '2018', end: '2019' }, true, UNKNOWN, 'none'],
  ])('of a disease is %s', (_sentence, course, strict, truth, basis) => {
    const conditions = [{ name: 'lupus nephritis', onset: '2023-12', status: 'active' as const }]
    const found = ofNephritis.givenIn(
      evaluationOf(patient({ conditions, drugs: [{ name: 'prednisone', ...course }], strict })),
    )
    expect(found).toMatchObject({ truth, basis })
    if (truth !== TRUE) {
      expect(reasonOf(found.clauses())).toBe('no record of corticosteroid since the onset of lupus nephritis')
    }
  })

  it('of a disease is not known, where it was over before, by a list that is only a part', () => {
    const conditions = [{ name: 'lupus nephritis', onset: '2023-12', status: 'active' as const }]
    const facts = patient({ conditions, drugs: [{ name: 'prednisone', start: '2018', end: '2019' }] })
    const found = ofNephritis.givenIn(evaluationOf({ ...facts, drugs: { ...facts.drugs, listed: false } }))
    expect(found).toMatchObject({ truth: UNKNOWN, basis: 'none' })
    expect(found.needs.map(({ need }) => need)).toEqual([
      'whether corticosteroid since the onset of lupus nephritis was given',
    ])
  })

  it.each([
    [{ 'start-of': ['prednisone', 'xyz'] }, "'xyz' is not a known drug or class of drugs"],
    [{ 'start-of': 'prednisone', 'from-onset-of': 'xyz' }, "'xyz' is not a known condition"],
  ])('%j is refused', (args, message) => {
    expect(() => compileTherapy(args, 'after', compiler)).toThrow(message)
  })

  it('says where in the rule an unknown disease stands', () => {
    const after = { ...proteinuria.after, 'from-onset-of': 'xyz' }
    expect(problemsOf({ ...proteinuria, after })).toEqual([expect.stringMatching(/^after\.from-onset-of: 'xyz'/u)])
  })
})
