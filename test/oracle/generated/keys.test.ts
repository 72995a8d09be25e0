import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MEASURES } from '../measures.js'
import type { Patient } from '../patient.js'
import type { MeasureRule, Rule } from '../rule.js'
import { withoutShares } from '../shares.js'
import { withStages } from '../stages.js'
import { ingredientsOf, isKindOf, termOf } from '../terms.js'
import { patient } from './patients.js'
import { rule } from './rules.js'

const SAMPLE = { seed: 20261127, numRuns: 2000 }
/** One of so many samples has a key, at least. */
const MOST = 200

function addKeys(value: unknown, within: string, found: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) addKeys(one, within, found)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      found.add(within === '' ? key : `${within}.${key}`)
      addKeys(inner, key, found)
    }
  }
}

/** The keys that come often enough, each behind the one that holds it: `labs.time`. */
function keysOf(samples: readonly unknown[]): string[] {
  const counts = new Map<string, number>()
  for (const sample of samples) {
    const found = new Set<string>()
    addKeys(sample, '', found)
    for (const key of found) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count * MOST >= samples.length).map(([key]) => key)
}

const RESULT = ['date', 'flag', 'high', 'low', 'name', 'status', 'time', 'unit', 'value']
const EVENT = ['date', 'end', 'ongoing', 'start', 'status']
const PATIENT = {
  allergies: ['code', 'name', 'reaction', 'status'],
  classifications: ['date', 'excluded', 'items', 'met', 'name', 'others'],
  conditions: ['code', 'end', 'grade', 'meets', 'name', 'onset', 'remission', 'status', 'treatment'],
  drugs: [...EVENT, 'code', 'dose', 'name', 'purpose', 'response', 'route', 'stableSince'],
  encounters: [...EVENT, 'kind', 'reason'],
  immunizations: [...EVENT, 'name'],
  labs: RESULT,
  procedures: [...EVENT, 'code', 'name', 'reason'],
  reproductive: ['childbearingPotential', 'pregnant'],
  scores: ['date', 'items', 'name', 'others', 'value'],
  trialParticipation: ['date', 'end', 'id', 'ongoing', 'start'],
  vitals: RESULT,
}

const RULE = `after age all allergy any ask at-least at-most bands below childbearing-potential classification
condition different-drugs done dose doubt doubted-by doubts drug encounter equals every except find-out for from
from-onset-of grade immunization in-doubt interrupted-by is items lab lab-by-age length more-than not of
persistence pregnancy-test procedure purpose reaction reason refuted-by response result rise route rule
same-fact score score-item settled-by sex silence since specimen stable start-of status steroid-dose
sustained taken then times to together trial-participation unclear unit unless-purpose
unless-treated-only-by unstable valid vital weight-valid when within`.split(/\s+/u)

const isDrug = (name: string): boolean => termOf('drugs', name) !== undefined
const isVaccine = (name: string): boolean => isDrug(name) && isKindOf('drugs', termOf('drugs', name) ?? '', 'vaccine')
const isDone = (name: string): boolean => termOf('procedures', name) !== undefined

/** A list, the key of its entries that names something, and what that is: nothing of which the list is one. */
const ELSEWHERE = [
  ['conditions', 'name', isDone],
  ['conditions', 'name', isDrug],
  ['conditions', 'name', isVaccine],
  ['conditions', 'name', (name: string) => isDone(name.replace(/^Z\.n\. /u, '')) && name.startsWith('Z.n.')],
  ['conditions', 'name', (name: string) => isDrug(name.replace(/^Z\.n\. /u, '')) && name.startsWith('Z.n.')],
  ['conditions', 'treatment', isDrug],
  ['procedures', 'name', isDrug],
  ['procedures', 'name', isVaccine],
  ['encounters', 'reason', isDrug],
  ['drugs', 'name', isVaccine],
  ['immunizations', 'name', (name: string) => isDrug(name) && !isVaccine(name)],
] as const

function namesIn(one: Patient, list: (typeof ELSEWHERE)[number][0], key: (typeof ELSEWHERE)[number][1]): string[] {
  return (one[list] ?? []).flatMap((entry: string | object): string[] => {
    if (typeof entry === 'string') return key === 'name' ? [entry] : []
    const named = new Map<string, unknown>(Object.entries(entry)).get(key)
    return [named].flat().filter((part) => typeof part === 'string')
  })
}

/** What is asked of results, however deep in a rule. */
function measuresIn(value: unknown): MeasureRule[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(measuresIn)
  // a rule by its key
  return 'lab' in value || 'vital' in value ? [value as MeasureRule, ...inner] : inner
}

const patients = fc.sample(patient('2025-03-31'), SAMPLE)
const rules = fc.sample(rule, SAMPLE)
const isOften = (count: number): boolean => count * MOST >= SAMPLE.numRuns

// a generator that never makes a thing has nothing of it compared, and nothing fails
describe('what the second opinion is asked', () => {
  it('is of patients with all that a record may have', () => {
    const wanted = Object.entries(PATIENT).flatMap(([list, keys]) => keys.map((key) => `${list}.${key}`))
    expect(keysOf(patients)).toEqual(expect.arrayContaining(wanted))
  })

  it('is of patients with several tests that stand under one name', () => {
    const members = Object.values(MEASURES).flatMap(({ panel }) => panel?.members ?? [])
    const tested = patients.filter(({ labs = [] }) => members.every((name) => labs.some((one) => one.name === name)))
    expect(tested.length).toSatisfy(isOften)
  })

  it('is of patients with results in percent of what is counted', () => {
    const told = patients.filter((one) => JSON.stringify(withoutShares(one)) !== JSON.stringify(one))
    expect(told.length).toSatisfy(isOften)
  })

  it('is of patients with diseases of a grade that is a stage', () => {
    const staged = patients.filter((one) => JSON.stringify(withStages(one)) !== JSON.stringify(one))
    expect(staged.length).toSatisfy(isOften)
  })

  it('is of patients with things that stand in another list than their own', () => {
    const elsewhere = ([list, name, isMeant]: (typeof ELSEWHERE)[number]): boolean =>
      isOften(patients.filter((one) => namesIn(one, list, name).some(isMeant)).length)
    expect(ELSEWHERE.filter((one) => !elsewhere(one)).map(([list, key]) => `${list}.${key}`)).toEqual([])
  })

  it('is of patients with products that stand for several drugs, or for a form of one', () => {
    const taken = (count: number) => (one: Patient) =>
      namesIn(one, 'drugs', 'name').some((name) => ingredientsOf(termOf('drugs', name)).length === count)
    expect(patients.filter(taken(2)).length).toSatisfy(isOften)
    expect(patients.filter(taken(1)).length).toSatisfy(isOften)
  })

  it('is of patients with drugs that are named together', () => {
    const isJoined = (name: string): boolean => isDrug(name) && /and|\/|\+/u.test(name)
    const named = (list: 'drugs' | 'conditions'): boolean =>
      isOften(patients.filter((one) => namesIn(one, list, 'name').some(isJoined)).length)
    expect([named('drugs'), named('conditions')]).toEqual([true, true])
  })

  it('is of rules with all that they may ask', () => {
    const asked = keysOf(rules).map((key) => key.slice(key.lastIndexOf('.') + 1))
    expect(asked).toEqual(expect.arrayContaining(RULE))
  })

  it('is of bounds in another unit than that of what is measured', () => {
    const isOther = ({ lab = '', vital = lab, unit }: MeasureRule): boolean =>
      unit !== undefined && unit !== MEASURES[vital]?.unit
    expect(rules.filter((one) => measuresIn(one).some(isOther)).length).toSatisfy(isOften)
  })

  it.each(['titre', 'limit-relative'])('is whether a result is called positive of which there is a %s', (kind) => {
    const isCalled = ({ lab = '', is }: MeasureRule): boolean => is !== undefined && MEASURES[lab]?.kind === kind
    expect(rules.filter((one) => measuresIn(one).some(isCalled)).length).toSatisfy(isOften)
  })

  it('is of a drug of which the silence of the list says nothing', () => {
    const isDoubted = (one: Rule): boolean => JSON.stringify(one).includes('"silence":"unknown"')
    expect(rules.filter(isDoubted).length).toSatisfy(isOften)
  })
})
