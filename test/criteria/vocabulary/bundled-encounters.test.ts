import { expect, it } from 'vitest'
import { Sought } from '../../../src/language/sought/sought.js'
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
  ['visit', 'hospital-visit'],
  ['Besuch', 'hospital-visit'],
  ['Aufenthalt', 'hospital-visit'],
  ['vorstationär', 'hospital-visit'],
  ['Krankenhausaufnahme', 'hospitalization'],
  ['Notfallambulanz', 'emergency-visit'],
  ['Praxisbesuch', 'outpatient-visit'],
  ['teilstationär', 'outpatient-visit'],
  ['urgent care', 'outpatient-visit'],
  ['Pflegeheim', 'residential-care'],
])('%s is %s', (name, id) => {
  expect(encounters.find(name)?.id).toBe(id)
})

it.each(['Kontakt', 'contact', 'encounter', 'Notfall', 'study visit'])('%s may be something else', (name) => {
  expect(encounters.find(name)).toBeUndefined()
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
  ['viral encephalitis', true, false],
  ['encephalitis', false, true],
  ['acute gastroenteritis', true, false],
  ['conjunctivitis', false, true],
  ['chorioretinitis', false, true],
  ['periodontitis', false, true],
  ['fever of unknown origin', false, true],
  ['uveitis', false, true],
  ['caries', false, false],
  ['gallstones', false, true],
  ['diverticulosis', false, true],
  ['chronic sinusitis', false, false],
  ['hernia', false, false],
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

it.each([
  ['J44.0', true, false],
  ['J47.0', true, false],
  ['J39.0', true, false],
  ['J86.9', true, false],
  ['K12.2', true, false],
  ['K63.0', true, false],
  ['K75.0', true, false],
  ['K85.92', true, false],
  ['M46.26', true, false],
  ['M60.009', true, false],
  ['M72.6', true, false],
  ['N13.6', true, false],
  ['N15.1', true, false],
  ['H44.009', true, false],
  ['H70.009', true, false],
  ['I30.1', true, false],
  ['I40.0', true, false],
  ['O23.40', true, false],
  ['O85', true, false],
  ['P36.9', true, false],
  ['T87.40', true, false],
  ['G04.90', false, true],
  ['K81.0', false, true],
  ['K57.32', false, true],
  ['N49.2', false, true],
  ['J44.1', false, true],
  ['J47.1', false, true],
  ['I30.0', false, true],
  ['K85.90', false, false],
  ['K80.20', false, true],
  ['K57.30', false, true],
  ['K52.9', false, false],
  ['M46.1', false, false],
  ['M60.10', false, false],
  ['M72.0', false, false],
  ['N20.0', false, false],
  ['H71.90', false, false],
  ['O80', false, false],
  ['P59.9', false, false],
])('a stay coded %s is for an infection: %s; it may be: %s', (code, is, mayBe) => {
  const [infection, term] = [conditions.get('infection'), conditions.findCode('icd10', code)]
  if (infection === undefined || term === undefined) throw new Error(`${code} is not known`)
  const sought = new Sought(new Map([['infection', infection.id]]), conditions)
  const fact = { path: '', label: code, terms: [term] }
  expect([sought.includes(fact), sought.mayInclude(fact) && !sought.includes(fact)]).toEqual([is, mayBe])
})
