import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bundled } from './bundled.js'

const criteria = new URL('../../../criteria/', import.meta.url)
const textOf = (file: string): string => readFileSync(new URL(file, criteria), 'utf8')

const others = [...textOf('vocabulary/analytes-other.yaml').matchAll(/^ {2}- id: (\S+)$/gmu)].map(([, id = '']) => id)
const trials = readdirSync(criteria).filter((file) => /^NCT\d+\.yaml$/u.test(file))
/** What the trials ask about, each as the rule writes it. */
const asked = trials.flatMap((file) =>
  [...textOf(file).matchAll(/\blab: '?([^,}'\n]+)/gu)].map(([, name = '']) => name),
)

describe('the tests that no trial asks about', () => {
  it.each([
    ['PSA', 'psa'],
    ['CEA', 'cea'],
    ['CD4', 't-helper-cells-cd4'],
    ['CD4-Zellen', 't-helper-cells-cd4'],
    ['FSH', 'fsh'],
    ['PTH', 'parathyroid-hormone'],
    ['Cystatin C', 'cystatin-c'],
    ['TPO-AK', 'thyroid-peroxidase-antibodies'],
    ['anti-GBM', 'anti-gbm'],
    ['CA 19-9', 'ca-19-9'],
    ['pANCA', 'anca'],
    ['Troponin', 'troponin'],
    ['Quick', 'prothrombin-quick'],
  ])('know %s', (name, id) => {
    expect(bundled.analytes.find(name)?.id).toBe(id)
  })

  it.each(['ENA', 'CMV', 'HBV', 'DNA-AK', 'Segmentkernige', 'CD20', 'Cholesterin (Aszites)'])(
    'leave %s, which may be one that a trial asks about',
    (name) => {
      expect(bundled.analytes.find(name)).toBeUndefined()
    },
  )

  it('are asked about by none', () => {
    const ids = new Set(asked.map((name) => bundled.analytes.find(name)?.id))
    expect(ids.size).toBeGreaterThan(20)
    expect(others.filter((id) => ids.has(id))).toEqual([])
  })
})

it.each([
  ['Monozyten', 'monocytes'],
  ['Eosinophile', 'eosinophils'],
  ['Basophile', 'basophils'],
  ['Chlorid', 'chloride'],
  ['Phosphat', 'phosphate'],
  ['Glukose', 'glucose'],
  ['Eisen', 'iron'],
  ['Transferrinsättigung', 'transferrin-saturation'],
  ['D-Dimere', 'd-dimer'],
  ['Folsäure', 'folate'],
  ['Laktat', 'lactate'],
  ['Coombs-Test', 'direct-antiglobulin-test'],
  ['M-Gradient', 'monoclonal-protein'],
  ['Retikulozyten', 'reticulocytes'],
  ['Retikulozyten %', 'reticulocytes-percent'],
  ['Neutrophile (%)', 'neutrophils-percent'],
  ['Neutrophile Granulozyten %', 'neutrophils-percent'],
  ['Lymphozyten %', 'lymphocytes-percent'],
  ['Monozyten %', 'monocytes-percent'],
  ['Eosinophile %', 'eosinophils-percent'],
  ['Basophile %', 'basophils-percent'],
  ['B-Zellen %', 'cd19-percent'],
  ['B-Lymphozyten (CD19+) %', 'cd19-percent'],
  ['CD4 %', 't-helper-cells-cd4'],
  ['Cholesterin', 'cholesterol'],
  ['Gesamtcholesterin', 'cholesterol'],
  ['HDL-Cholesterin', 'hdl-cholesterol'],
  ['LDL-Cholesterin', 'ldl-cholesterol'],
  ['freies Kappa', 'kappa-free-light-chains'],
  ['Lambda frei', 'lambda-free-light-chains'],
  ['Leukozyten i. Blut', 'leukocytes'],
  ['MCH (HbE)', 'mch'],
  ['Normoblasten', 'nucleated-red-cells'],
  ['unreife Granulozyten', 'immature-granulocytes'],
])('a German print of results says %s', (name, id) => {
  expect(bundled.analytes.find(name)?.id).toBe(id)
})
