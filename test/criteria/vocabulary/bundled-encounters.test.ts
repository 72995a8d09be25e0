import { expect, it } from 'vitest'
import { Sought } from '../../../src/language/sought.js'
import { bundled, kindsOf } from './bundled.js'

const { encounters, conditions } = bundled

it.each([
  ['hospitalization', 'hospitalization'],
  ['Hospitalisation', 'hospitalization'],
  ['admission', 'hospitalization'],
  ['inpatient stay', 'hospitalization'],
  ['hospital stay', 'hospitalization'],
  ['IMP', 'hospitalization'],
  ['住院', 'hospitalization'],
  ['ICU', 'intensive-care'],
  ['emergency', 'emergency-visit'],
  ['ED visit', 'emergency-visit'],
  ['EMER', 'emergency-visit'],
  ['outpatient', 'outpatient-visit'],
  ['AMB', 'outpatient-visit'],
  ['observation stay', 'hospital-visit'],
])('%s is %s', (name, id) => {
  expect(encounters.find(name)?.id).toBe(id)
})

it('intensive care is a hospitalization; a visit is none, and a hospital visit may be one', () => {
  expect(kindsOf('intensive-care', encounters)).toContain('hospitalization')
  expect(kindsOf('emergency-visit', encounters)).not.toContain('hospitalization')
  expect(kindsOf('hospitalization', encounters)).toContain('hospital-visit')
})

it.each([
  ['pneumonia', true, false],
  ['sepsis', true, false],
  ['COVID-19', true, false],
  ['fever', false, true],
  ['gastroenteritis', false, true],
  ['shortness of breath', false, true],
  ['acute respiratory failure', false, true],
  ['appendicitis', true, false],
  ['perianal abscess', true, false],
  ['dental abscess', true, false],
  ['acute cholangitis', true, false],
  ['cholecystitis', false, true],
  ['diverticulitis', false, true],
  ['sinusitis', false, true],
  ['prostatitis', false, true],
  ['mastitis', false, true],
  ['colitis', false, true],
  ['keratitis', false, true],
  ['parotitis', false, true],
  ['gallstones', false, false],
  ['diverticulosis', false, false],
  ['ischaemic colitis', false, false],
  ['history of appendectomy', false, false],
  ['heart failure', false, false],
  ['hip fracture', false, false],
  ['SLE', false, false],
])('a stay for %s is for an infection: %s; it may be: %s', (reason, is, mayBe) => {
  const [infection, term] = [conditions.get('infection'), conditions.find(reason)]
  if (infection === undefined || term === undefined) throw new Error(`${reason} is not known`)
  const sought = new Sought(new Map([['infection', infection.id]]), conditions)
  const fact = { path: '', label: reason, terms: [term] }
  expect([sought.includes(fact), sought.mayInclude(fact) && !sought.includes(fact)]).toEqual([is, mayBe])
})
