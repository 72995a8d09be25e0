import { expect, it } from 'vitest'
import { tellsOfNone } from '../../../src/patient/condition/denied-entry.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'
import { read } from '../reader.js'

it.each([
  'no heart disease',
  'No diabetes.',
  'no known cardiac disease',
  'no known food allergy',
  'no known allergies',
  'denies asthma',
  'no pneumonia',
  'kein Diabetes',
  'keine bekannte Epilepsie',
  'tuberculosis ruled out',
  'TB excluded',
  'SLE was ruled out',
  'Hepatitis B ausgeschlossen',
  'SLE wurde ausgeschlossen.',
])('%s tells of no condition', (name) => {
  expect(tellsOfNone(name, bundled.conditions)).toBe(true)
})

it.each([
  'heart disease',
  'no-reflow phenomenon',
  'no such thing',
  'such a thing ruled out',
  'active tuberculosis ruled out',
  'SLE, TB ruled out',
  'SLE not excluded',
  'suspected SLE ruled out',
  'recurrence of breast cancer excluded',
  'no known conditions',
  'no heart disease?',
  'no heart disease, but arrhythmia',
  'no diabetes (since 2019)',
  'no heart disease or arrhythmia',
  'no metastases',
  'no known metastatic disease',
  'no active tuberculosis',
  'no acute hepatitis B',
  'no graft-versus-host disease',
  'no longer asthma',
  'no possible tuberculosis',
  'no known suspected disease',
  'no GVHD',
  'no AIDS',
  'kein Hinweis auf Rezidiv bei Mammakarzinom',
  'kein Rezidiv',
  'no lupus nephritis',
])('%s may tell of one', (name) => {
  expect(tellsOfNone(name, bundled.conditions)).toBe(false)
})

const denied = (entry: unknown): ReturnType<typeof read> =>
  read({ conditions: ['SLE', entry] }, { vocabulary: bundled })

it('leaves such an entry out, with a warning, and proves nothing by it', () => {
  const { conditions, leftOut, warnings } = denied('no heart disease')
  expect(conditions.entries.map(({ label }) => label)).toEqual(['SLE'])
  expect(leftOut.conditions.map(({ label }) => label)).toEqual(['no heart disease'])
  expect(warnings.map(({ message }) => message)).toEqual([
    "'no heart disease' denies a condition and tells of none; it was left out, and nothing is known to be absent by it",
  ])
})

it.each([
  { status: 'active' },
  { code: 'icd10:I50' },
  { onset: '2019' },
  { treatment: 'excised' },
  { grade: 2 },
  { meets: [] },
])('keeps one of which more is recorded: %j', (more) => {
  expect(denied({ name: 'no heart disease', ...more }).conditions.entries).toHaveLength(2)
})

it('opens no list where nothing else stands in it', () => {
  const isListed = (conditions: unknown[]): boolean => read({ conditions }, { vocabulary: bundled }).conditions.listed
  expect(isListed(['no heart disease', 'kein Diabetes'])).toBe(false)
  expect(isListed(['SLE', 'no heart disease'])).toBe(true)
  expect(isListed(['SLE'])).toBe(true)
  expect(isListed([])).toBe(true)
  expect(isListed(['family history of diabetes'])).toBe(true)
})
