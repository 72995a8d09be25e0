import { describe, expect, it } from 'vitest'
import type { CriterionResult } from '../../src/screening/result/result.js'
import { screen } from '../../src/screening/screen.js'
import { bundled } from './bundled.js'
import { factsOf } from './facts.js'

const day = '2026-02-20'

/** A record of which the silence decides: each list is there, and holds nothing that matters. */
const quiet = {
  asOf: '2026-03-01',
  birthDate: '1990-05-05',
  sex: 'female',
  conditions: ['SLE'],
  labs: [
    ...['HBsAg', 'anti-HBc', 'anti-HCV', 'HIV test'].map((name) => ({ name, value: 'negative', date: day })),
    { name: 'pregnancy test', value: 'negative', date: '2026-02-19' },
  ],
  drugs: [{ name: 'hydroxychloroquine', start: '2025-01-01', ongoing: true }],
  procedures: [],
  allergies: [],
  immunizations: [],
  encounters: [],
  trialParticipation: [],
} as const

type ListName = 'conditions' | 'labs' | 'drugs' | 'procedures' | 'allergies' | 'encounters'

function judged(trial: string, criterion: string, entries: Partial<Record<ListName, readonly object[]>>) {
  const listed = (list: ListName): readonly unknown[] => [...quiet[list], ...(entries[list] ?? [])]
  const trials = bundled.trials.filter(({ id }) => id === trial)
  const patient = {
    ...quiet,
    conditions: listed('conditions'),
    labs: listed('labs'),
    drugs: listed('drugs'),
    procedures: listed('procedures'),
    allergies: listed('allergies'),
    encounters: listed('encounters'),
  }
  const [result] = screen(factsOf(bundled, patient), bundled, { version: '1', trials }).trials
  const found = result?.criteria.find(({ id }): boolean => id === criterion)
  if (found === undefined) throw new Error(`${trial} has no ${criterion}`)
  return found satisfies CriterionResult
}

const lab = (name: string, value: string | number) => ({ labs: [{ name, value, date: day }] })
const visit = (reason: string, date = day) => ({ encounters: [{ kind: 'outpatient', reason, date }] })
const allergy = (name: string) => ({ allergies: [{ name, date: day }] })
const [CHINA, IL2, RTX, CART] = ['NCT04893161', 'NCT05605665', 'NCT06410833', 'NCT06789107']

describe('what stands in another list is not lost', () => {
  it.each([
    [CART, 'E6', 'Hepatitis B', lab('Hepatitis B: positiv', 'x')],
    [IL2, 'E3', 'Mammakarzinom', lab('Histologie', 'Mammakarzinom')],
    [IL2, 'I5', 'Schwangerschaft', lab('Schwangerschaft', 'positiv')],
    [IL2, 'I5', 'Schwangerenvorsorge', visit('Schwangerenvorsorge')],
    [RTX, 'E1', 'adalimumab', lab('anti-adalimumab antibodies', 'negative')],
    [CHINA, 'E6', 'rituximab', lab('rituximab level', 5)],
    [CHINA, 'E7c', 'vancomycin', lab('vancomycin trough', 12)],
    [CART, 'E13', 'Rituximab-Infusion', allergy('Rituximab-Infusion')],
    [CHINA, 'E8', 'Entgiftung', visit('Entgiftung')],
    [CHINA, 'E8', 'detoxification', { procedures: [{ name: 'detoxification', date: day }] }],
    [RTX, 'E4', 'Abszessspaltung', visit('Abszessspaltung', '2026-02-25')],
    [RTX, 'E4', 'incision and drainage of abscess', visit('incision and drainage of abscess', '2026-02-25')],
    [CART, 'E2', 'Dialysezentrum', visit('Dialysezentrum')],
    [CART, 'E7', 'transplant clinic', visit('transplant clinic')],
    [CART, 'E19', 'Brustkrebs-OP', visit('Brustkrebs-OP')],
    [CART, 'E10c', 'HCV-RNA positiv', visit('HCV-RNA positiv')],
  ])('%s %s is unknown for %s', (trial, criterion, name, entry) => {
    expect(judged(trial, criterion, {}).outcome).toMatch(/^(?:satisfied|judgment)$/u)
    const { outcome, reason } = judged(trial, criterion, entry)
    expect(outcome).toBe('unknown')
    expect(reason).toContain(name)
  })

  it.each([
    [RTX, 'E4', visit('Abszessspaltung', '2026-01-01')],
    [IL2, 'I5', visit('Schwangerenvorsorge', '2026-02-18')],
    [CART, 'E2', visit('keine Dialyse')],
    [IL2, 'E3', lab('Histologie', 'kein Karzinom')],
    [RTX, 'E1', lab('insulin level', 5)],
    [CHINA, 'E7c', allergy('penicillin injection')],
  ])('%s %s stays as it was for what tells nothing of it: %j', (trial, criterion, entry) => {
    expect(judged(trial, criterion, entry).outcome).toBe(judged(trial, criterion, {}).outcome)
  })

  it('and an unambiguous record decides all the same', () => {
    const given = { drugs: [{ name: 'rituximab', start: day, end: day }], ...lab('rituximab level', 5) }
    expect(judged(CART, 'E13', given).outcome).toBe('violated')
    const dependent = { conditions: [{ name: 'alcohol dependence', onset: '2020', status: 'active' }] }
    expect(judged(CHINA, 'E8', { ...dependent, ...visit('Entgiftung') }).outcome).toBe('violated')
    const pregnant = { conditions: [{ name: 'pregnancy', onset: day, status: 'absent' }] }
    expect(judged(IL2, 'I5', { ...pregnant, ...visit('Schwangerenvorsorge') }).outcome).toBe('satisfied')
  })
})
