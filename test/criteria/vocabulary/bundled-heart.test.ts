import { expect, it } from 'vitest'
import { resolveCondition } from '../../../src/facts/names/condition-name.js'
import { bundled, kindsOf } from './bundled.js'

const { conditions } = bundled

it.each([
  ['atrioventricular septal defect', ['congenital-heart-disease']],
  ['Eisenmenger syndrome', ['congenital-heart-disease', 'pulmonary-hypertension']],
  ['Kammerflimmern', ['severe-arrhythmia']],
  ['torsade', ['severe-arrhythmia']],
  ['nonsustained ventricular tachycardia', ['severe-arrhythmia']],
  ['dextrocardia', ['congenital-heart-disease']],
  ['ventricular septal defect, surgically closed', ['congenital-heart-disease']],
  ['perimyocarditis', ['pericarditis', 'myocarditis']],
  ['Perimyokarditis', ['pericarditis', 'myocarditis']],
])('%s is of %j', (name, kinds) => {
  const { terms } = resolveCondition(name, conditions)
  expect(terms.flatMap(({ id }) => kindsOf(id, conditions))).toEqual(
    expect.arrayContaining([...kinds, 'heart-disease']),
  )
})
