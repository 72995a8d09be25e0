import { expect, it } from 'vitest'
import { dueToDrugIn } from '../../../src/facts/names/due-to-drug.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'

it.each([
  ['hypogammaglobulinemia secondary to rituximab', 'secondary-hypogammaglobulinaemia'],
  ['Hypogammaglobulinaemia due to rituximab therapy', 'secondary-hypogammaglobulinaemia'],
  ['rituximab-induced hypogammaglobulinemia', 'secondary-hypogammaglobulinaemia'],
  ['lupus due to hydralazine', 'drug-induced-lupus'],
  ['prednisone-induced osteoporosis', 'osteoporosis'],
  ['osteoporosis (due to prednisone)', 'osteoporosis'],
  ['Leukopenie unter Azathioprin', 'leukopenia'],
  ['neutropenia 2/2 methotrexate', 'neutropenia'],
])('%s is %s', (name, id) => {
  const terms = dueToDrugIn(name, bundled)
  expect(terms.map((term) => [term.id, term.narrowedTo])).toEqual([[id, name]])
})

it.each([
  'hypogammaglobulinemia',
  'osteoporosis due to flurbosis',
  'flurbosis due to prednisone',
  'osteoporosis due to prednisone?',
  'no osteoporosis due to prednisone',
  'possible osteoporosis due to prednisone',
  'risk of osteoporosis due to prednisone',
  'vasculitis due to hydralazine',
  'pneumonia due to nivolumab',
  'hepatitis due to methotrexate',
  'anaphylaxis due to rituximab',
  'rash due to rituximab',
])('%s is none', (name) => {
  expect(dueToDrugIn(name, bundled)).toEqual([])
})
