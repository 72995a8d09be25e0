import fc from 'fast-check'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withChanges } from '../../../src/facts/changed-facts.js'
import type { Facts } from '../../../src/facts/facts.js'
import { TRUE } from '../../../src/kernel/truth.js'
import { decided } from '../../../src/language/rule/finding.js'
import type { Rule } from '../../../src/language/rule/rule.js'
import { Calendar } from '../../../src/screening/calendar/calendar.js'
import { changesBetween } from '../../../src/screening/calendar/record-change.js'
import { leversOf } from '../../../src/screening/counterfactual/levers.js'
import { PatientEvaluation } from '../../../src/screening/judge/evaluation.js'
import { libraryOf } from '../../criteria/invented.js'
import { lawRuns } from '../../law-runs.js'
import { bundled, patientWith } from '../bundled.js'
import { library as changing, situations } from '../changeable.js'
import { factsOf } from '../facts.js'
import { sceneOf } from '../scene.js'

const ASKED = {
  rituximab: '{ drug: rituximab, within: 90 days }',
  prednisone: '{ drug: prednisone, within: 90 days }',
  both: '{ all: [{ drug: rituximab, taken: now }, { lab: IgG, at-least: 5, unit: g/L, valid: 90 days }] }',
  igg: '{ lab: IgG, at-least: 5, unit: g/L, valid: 90 days }',
  essdai: '{ score: ESSDAI, at-least: 4, valid: 90 days }',
  other: '{ trial-participation: other, within: 90 days }',
  age: '{ age: { at-least: 18 } }',
}

const names = Object.keys(ASKED)
const library = libraryOf({ inclusion: Object.values(ASKED) })
const rules = library.trials[0]?.criteria.map(({ rule }) => rule) ?? []
const RECORD = {
  asOf: '2025-06-01',
  drugs: [{ name: 'rituximab', end: '2025-05-01' }, { name: 'prednisone', status: 'absent' }, { name: 'XYZ-1' }],
  labs: [{ name: 'IgG', value: 7, unit: 'g/L', date: '2025-05-01' }],
  scores: [{ name: 'ESSDAI', value: 5, date: '2025-05-01' }],
  trialParticipation: [{ id: 'X', end: '2025-05-01' }],
}

describe('what is otherwise in a record', () => {
  const facts = factsOf(library, RECORD)
  const drugs = (entries: Facts['drugs']['entries']): Facts =>
    withChanges(facts, { drugs: { ...facts.drugs, entries } })
  const [course, absence, unnamed] = facts.drugs.entries
  if (course === undefined || absence === undefined || unnamed === undefined) throw new Error('no drugs')

  it.each<[string, Facts, readonly string[]]>([
    ['nothing', facts, []],
    ['a list with the same entries', drugs([...facts.drugs.entries]), []],
    ['a course', drugs([{ ...course, end: undefined }, absence, unnamed]), ['rituximab', 'both']],
    ['a course that is not there', drugs([absence, unnamed]), ['rituximab', 'both']],
    ['an absence that is not there', drugs([course, unnamed]), ['rituximab', 'prednisone', 'both']],
    ['a name that is not known', drugs([course, absence, { ...unnamed }]), ['rituximab', 'prednisone', 'both']],
    [
      'a result',
      withChanges(facts, { measurements: new Map([...facts.measurements].map(([id, results]) => [id, [...results]])) }),
      ['both', 'igg'],
    ],
    ['a result that is not there', withChanges(facts, { measurements: new Map() }), ['both', 'igg']],
    [
      'a score',
      withChanges(facts, { scores: new Map([...facts.scores].map(([id, one]) => [id, [...one]])) }),
      ['essdai'],
    ],
    [
      'another trial',
      withChanges(facts, {
        trialParticipation: { listed: true, entries: facts.trialParticipation.entries.map((one) => ({ ...one })) },
      }),
      ['other'],
    ],
  ])('touches what hears it: %s', (_what, changed, expected) => {
    const changes = changesBetween(facts, changed)
    expect(names.filter((_name, index) => changes.some((change) => change.touches(at(rules, index))))).toEqual(expected)
  })

  it('looks at few of many entries', () => {
    let looks = 0
    const many = (extra: Facts['drugs']['entries']): Facts =>
      drugs(
        new Proxy([...Array.from({ length: 2000 }, () => course), ...extra], {
          get: (entries, key) => {
            looks += 1
            return Reflect.get(entries, key) as unknown
          },
        }),
      )
    expect(changesBetween(many([unnamed]), many([{ ...unnamed }]))).toHaveLength(3)
    expect(looks).toBeLessThan(20_000)
  })

  it('touches a rule that does not say what it hears', () => {
    const rule: Rule = { slot: 0, operator: '', words: '', evaluate: () => decided(TRUE, { clauses: () => [] }) }
    const [change] = changesBetween(facts, drugs([]))
    expect(change?.touches(rule)).toBe(true)
  })

  it('touches a dose for each kilogram by the weight, which it hears beside the dose', () => {
    const { trial, facts: heavy } = sceneOf(
      [{ 'steroid-dose': { 'at-most': 1, unit: 'mg/kg/day' }, 'weight-valid': '90 days' }],
      [{ 'steroid-dose': { 'at-most': 20, unit: 'mg/day' } }],
      { asOf: '2025-06-01', vitals: [{ name: 'weight', value: 60, unit: 'kg', date: '2025-05-01' }] },
      bundled,
    )
    const changes = changesBetween(heavy, withChanges(heavy, { measurements: new Map() }))
    expect(trial.criteria.map(({ rule }) => changes.some((change) => change.touches(rule)))).toEqual([true, false])
  })
})

/** Every rule of these, and each inside it. */
function allOf(some: readonly Rule[]): readonly Rule[] {
  const all = new Set<Rule>()
  const add = (rule: Rule): void => {
    if (all.has(rule)) return
    all.add(rule)
    for (const part of rule.parts ?? []) add(part.rule)
  }
  some.forEach(add)
  return [...all]
}

/** Everything that could be otherwise, one after the other, and all of it together. */
function changedBy(some: readonly Rule[], evaluation: PatientEvaluation): readonly Facts[] {
  const levers = new Set([...leversOf(some, evaluation).values()].flat().map(({ lever }) => lever))
  const ways = [...levers].map((lever) => lever.ways)
  const together = ways.reduce((facts, [first]) => first?.changed(facts) ?? facts, evaluation.facts)
  return [...ways.flat().map(({ changed }) => changed(evaluation.facts)), together]
}

/** How many changed records say of every rule what the same record says that is asked anew. */
function hold(some: readonly Rule[], facts: Facts, ruleCount: number): number {
  const calendar = new Calendar(facts, ruleCount)
  const all = allOf(some)
  for (const rule of all) calendar.today.find(rule)
  const records = changedBy(some, calendar.today)
  for (const changed of records) {
    const { asOf } = changed
    const anew = new PatientEvaluation(changed, asOf, asOf, ruleCount)
    const shared = calendar.todayWith(changed)
    const wrong = all.filter((rule) => shared.truthOf(rule) !== anew.truthOf(rule))
    expect(wrong.map(({ words }) => words)).toEqual([])
  }
  return records.length
}

describe('a changed record of which only what is touched is asked', () => {
  it('says what it says where all is asked anew, of generated rules and records', () => {
    let tried = 0
    fc.assert(
      fc.property(situations, ([inclusion, exclusion, file]) => {
        const { trial, ruleCount } = sceneOf(inclusion, exclusion, file, changing)
        tried += hold(
          trial.criteria.map(({ rule }) => rule),
          factsOf(changing, file),
          ruleCount,
        )
      }),
      lawRuns(300),
    )
    expect(tried).toBeGreaterThan(300)
  })

  it.each(readdirSync('fixtures/patients').map((file) => file.replace('.json', '')))(
    'and of the bundled trials: %s',
    (file) => {
      const some = bundled.trials.flatMap(({ criteria }) =>
        criteria.flatMap(({ rule, otherwise }) => (otherwise === null ? [rule] : [rule, otherwise])),
      )
      expect(hold(some, factsOf(bundled, patientWith(file, [])), bundled.ruleCount)).toBeGreaterThan(20)
    },
  )
})

function at(some: readonly Rule[], index: number): Rule {
  const rule = some[index]
  if (rule === undefined) throw new Error(`no rule ${index}`)
  return rule
}
