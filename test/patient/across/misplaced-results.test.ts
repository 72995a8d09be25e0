import { expect, it } from 'vitest'
import { bundled as vocabulary } from '../../criteria/vocabulary/bundled.js'
import { read, shown } from '../reader.js'

const day = { date: '2026-02-20' }

it.each([
  ['tuberculosis', 'positive', 'tuberculosis'],
  ['Schwangerschaft', 'ja', 'pregnancy'],
  ['pregnancy', true, 'pregnancy'],
])('a disease that stands among the results is suspected, where it is said to be there: %s %s', (name, value, id) => {
  const { conditions } = read({ labs: [{ name, value, ...day }] }, { vocabulary })
  expect(conditions.entries.map(({ path, status, terms }) => [path, status, terms[0]?.id])).toEqual([
    ['/labs/0', 'suspected', id],
  ])
})

it.each(['negative', 'nein', 3, '4 U/L', 'see report'])('and is not, where it is not said to be there: %s', (value) => {
  expect(read({ labs: [{ name: 'tuberculosis', value, ...day }] }, { vocabulary }).conditions.entries).toEqual([])
})

it.each([
  ['1000 mg', 1],
  ['25 µg/mL', 0],
])('a drug among the results was given, perhaps, where a dose is told: %s', (value, count) => {
  const { drugs } = read({ vitals: [{ name: 'rituximab', value, ...day }] }, { vocabulary })
  expect(drugs.entries).toHaveLength(count)
  expect(drugs.entries.every(({ doubt }) => doubt === 'uncertain')).toBe(true)
})

const labs = (...results: readonly object[]) =>
  read({ labs: results.map((one) => ({ ...day, ...one })) }, { vocabulary })

it.each([
  ['Hepatitis B: positiv', 'x', 'hepatitis-b'],
  ['Hepatitis B positive', 'see report', 'hepatitis-b'],
  ['Tuberkulose (positiv)', '1', 'tuberculosis'],
  ['Histologie', 'adenocarcinoma', 'malignancy'],
])('and so is one that is found by the name of the test, or told in words: %s %s', (name, value, id) => {
  const told = labs({ name, value }).conditions.entries.map(({ status, terms }) => [status, terms[0]?.id])
  expect(told).toContainEqual(['suspected', id])
})

it.each([
  ['Hepatitis B: positiv', 'negative'],
  ['Hepatitis B: positiv', 'nein'],
  ['Histologie', 'no malignancy'],
  ['Histologie', 'MS'],
])('but not where it is denied, or a short sign: %s %s', (name, value) => {
  expect(labs({ name, value }).conditions.entries).toEqual([])
})

it.each([
  ['Tacrolimus-Spiegel', 'tacrolimus'],
  ['tacrolimus trough level', 'tacrolimus'],
  ['MPA level', 'mycophenolate'],
  ['Adalimumab-Spiegel', 'adalimumab'],
  ['infliximab trough', 'infliximab'],
  ['anti-adalimumab antibodies', 'adalimumab'],
  ['anti-drug antibodies rituximab', 'rituximab'],
  ['antibodies against infliximab', 'infliximab'],
  ['vancomycin trough', 'vancomycin'],
])('a drug whose level or antibodies were measured was given then, or before: %s', (name, id) => {
  const { drugs } = labs({ name, value: 7, unit: 'ng/mL' })
  expect(drugs.entries.map(({ terms, doubt, start, end }) => [terms[0]?.id, doubt, shown(start), shown(end)])).toEqual([
    [id, 'uncertain', undefined, '2026-02-20'],
  ])
})

it.each(['insulin level', 'Cortisolspiegel', 'oxygen level', 'interferon antibodies', 'IgG level', 'qqzx level'])(
  'but not one that the body makes, or that nobody asks for: %s',
  (name) => {
    expect(labs({ name, value: 7 }).drugs.entries).toEqual([])
  },
)
