import { expect, it } from 'vitest'
import { panels } from '../../../src/criteria/vocabulary/panels.js'

const small = {
  id: 'pregnancy-test',
  label: 'pregnancy test',
  members: ['hcg-urine', 'hcg-blood'],
  'negative-when': 'one-member',
}

it('a panel is read as an analyte with members', () => {
  const entry = panels.schema.parse({ ...small, names: ['hCG'], loinc: ['2118-8'] })
  expect(panels.read(entry)).toEqual({
    id: 'pregnancy-test',
    label: 'pregnancy test',
    names: ['hCG'],
    codes: [{ system: 'loinc', code: '2118-8', prefix: false }],
    parents: [],
    kind: 'panel',
    unit: undefined,
    conversions: new Map(),
    unconvertible: new Set(),
    molarMass: undefined,
    plausible: undefined,
    usual: undefined,
    members: ['hcg-urine', 'hcg-blood'],
    negativeWhen: 'one-member',
    notEquivalent: [],
  })
  expect(panels.references(entry)).toEqual([
    { path: ['members', 0], id: 'hcg-urine', to: ['analytes', 'panels'] },
    { path: ['members', 1], id: 'hcg-blood', to: ['analytes', 'panels'] },
  ])
})

it('a panel of measured tests has a unit for results under its own name', () => {
  const entry = { ...small, unit: 'mg/L', conversions: { 'mg/dL': 10 }, plausible: [0, 20_000], effort: 'urine-test' }
  expect(panels.read(panels.schema.parse(entry))).toMatchObject({
    unit: 'mg/L',
    plausible: { low: 0, high: 20_000 },
    effort: 'urine-test',
  })
})

it.each([
  [{ ...small, conversions: { 'mg/dL': 10 } }, 'without a unit there is nothing to convert into'],
  [{ ...small, members: ['hcg-urine'] }, 'Too small: expected array to have >=2 items'],
])('%o cannot be: %s', (entry, message) => {
  expect(panels.schema.safeParse(entry).error?.issues.map((issue) => issue.message)).toEqual([message])
})
