import { expect, it } from 'vitest'
import { bundled } from './bundled.js'

it.each([
  // remedies for a cold are called so, too
  'antigripal',
  'antigrippal',
  'antinfluenzale',
  // melphalan, prednisone and lenalidomide
  'MPR',
  // the immunoglobulin
  'antitetanica',
])('no drug is meant by a name that may be of another: %s', (name) => {
  expect(bundled.drugs.find(name)).toBeUndefined()
})

it.each([
  // of the kidney
  'tumorectomía',
  // the target vessel, revascularised again
  's/p TVR',
])('no procedure is meant by a name that may be of another: %s', (name) => {
  expect(bundled.procedures.find(name)).toBeUndefined()
})

it('no analyte is meant by a test into the skin that does not say of what', () => {
  expect(bundled.analytes.find('intradermoréaction')).toBeUndefined()
})

it.each(['CVF', 'capacité vitale forcée', 'capacidad vital forzada', 'capacità vitale forzata'])(
  '%s is in litres, or by its unit a part of the predicted one',
  (name) => {
    expect(bundled.analytes.find(name)?.id).toBe('fvc')
  },
)

it('an allograft of marrow is an allogeneic one', () => {
  expect(bundled.procedures.find('allogreffe de moelle')?.id).toBe('allogeneic-stem-cell-transplant')
})
