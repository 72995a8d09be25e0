import { expect, it } from 'vitest'
import type { Measurement } from '../../../src/facts/fact.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'
import { read } from '../reader.js'

function only(lab: unknown): Measurement {
  const [[fact] = []] = [...read({ labs: [lab] }, { vocabulary: bundled }).measurements.values()]
  if (fact === undefined) throw new Error('left out')
  return fact
}

it.each([
  [{ name: 'FVC', value: 62, unit: '%' }, 'fvc-percent', 'quantity'],
  [{ name: 'FVC', value: '62 %' }, 'fvc-percent', 'quantity'],
  [{ name: 'FVC', value: 2.1, unit: 'L' }, 'fvc', 'quantity'],
  [{ name: 'FVC', value: 9000, unit: '%' }, 'fvc', 'set-aside'],
  [{ name: 'FVC', value: 62 }, 'fvc', 'set-aside'],
  [{ code: 'loinc:19868-9', value: 62, unit: '%' }, 'fvc', 'set-aside'],
  [{ name: 'FVC', code: 'loinc:19868-9', value: 62, unit: '%' }, 'fvc-percent', 'quantity'],
  [{ name: 'FVC', code: 'loinc:19868-9', value: 2.1, unit: 'L' }, 'fvc', 'quantity'],
  [{ name: 'FVC', code: 'loinc:19872-1', value: 62, unit: '%' }, 'fvc-percent', 'quantity'],
  [{ name: 'FVC', code: 'loinc:19868-9', value: 62 }, 'fvc', 'set-aside'],
  [{ name: 'FVC', code: 'loinc:99999-9', value: 2.1, unit: 'L' }, 'fvc', 'quantity'],
  [{ name: 'Neutrophils', code: 'loinc:770-8', value: 62, unit: '%' }, 'neutrophils-percent', 'quantity'],
  [{ name: 'Neutrophils', code: 'loinc:751-8', value: 62, unit: '%' }, 'neutrophils-percent', 'quantity'],
  [{ name: 'Neutrophils', code: 'loinc:770-8', value: 3.1, unit: '10*9/L' }, 'neutrophils', 'quantity'],
  [{ name: 'Lymphocytes', code: ['loinc:736-9'], value: '30 %' }, 'lymphocytes-percent', 'quantity'],
  [{ name: 'Neutrophile', value: 62, unit: '%' }, 'neutrophils-percent', 'quantity'],
  [{ name: 'Neutrophile', value: '<1 %' }, 'neutrophils-percent', 'quantity'],
  [{ name: 'Neutrophile', value: 3.1, unit: 'G/L' }, 'neutrophils', 'quantity'],
  [{ name: 'Neutrophile', value: 0.62, unit: '1' }, 'neutrophils', 'set-aside'],
  [{ name: 'Neutrophile', value: 162, unit: '%' }, 'neutrophils', 'set-aside'],
  [{ name: 'Neutrophile', value: 'positive', unit: '%' }, 'neutrophils', 'word'],
  [{ code: 'loinc:751-8', value: 62, unit: '%' }, 'neutrophils', 'set-aside'],
  [{ name: 'Lymphozyten', value: 20, unit: '%' }, 'lymphocytes-percent', 'quantity'],
  [{ name: 'Monozyten', value: 8, unit: '%' }, 'monocytes-percent', 'quantity'],
  [{ name: 'Eosinophile', value: 3, unit: '%' }, 'eosinophils-percent', 'quantity'],
  [{ name: 'Basophile', value: 1, unit: '%' }, 'basophils-percent', 'quantity'],
  [{ name: 'Retikulozyten', value: 1.2, unit: '%' }, 'reticulocytes-percent', 'quantity'],
  [{ name: 'Retikulozyten', value: 12, unit: '‰' }, 'reticulocytes-percent', 'quantity'],
  [{ name: 'Neutrophile', value: 620, unit: '‰' }, 'neutrophils', 'set-aside'],
  [{ name: 'CD19', value: 5, unit: '%' }, 'cd19-percent', 'quantity'],
  [{ name: 'CD19', value: 120, unit: '/µl' }, 'cd19-count', 'quantity'],
  [{ name: 'DLCO', value: 55, unit: '%' }, 'dlco-percent', 'quantity'],
])('what is told in percent, and only that, is of the share: %j', (lab, id, kind) => {
  expect(only(lab)).toMatchObject({ analyte: { id }, value: { kind } })
})
