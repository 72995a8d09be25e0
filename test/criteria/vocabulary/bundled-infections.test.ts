import { expect, it } from 'vitest'
import { resolveCondition } from '../../../src/facts/names/condition-name.js'
import { bundled, kindsOf } from './bundled.js'

const { conditions } = bundled

/** The ids of what a record calls by this name. */
const named = (name: string): string[] => resolveCondition(name, conditions).terms.map(({ id }) => id)

it.each([
  ['viral encephalitis', 'infectious-encephalitis', ['infection', 'encephalitis']],
  ['herpes simplex encephalitis', 'herpes-simplex-encephalitis', ['infection', 'encephalitis', 'herpes-simplex']],
  ['FSME', 'tick-borne-encephalitis', ['infection', 'encephalitis']],
  ['tick-borne encephalitis', 'tick-borne-encephalitis', ['infection', 'encephalitis']],
  ['acute gastroenteritis', 'gastroenteritis-infectious', ['infection']],
  ['infectious gastroenteritis', 'gastroenteritis-infectious', ['infection']],
  ['viral gastroenteritis', 'gastroenteritis-infectious', ['infection']],
  ['Magen-Darm-Grippe', 'gastroenteritis-infectious', ['infection']],
  ['bacterial conjunctivitis', 'eye-infection', ['infection']],
  ['herpes keratitis', 'herpes-simplex', ['infection']],
  ['recurrent herpes labialis', 'recurrent-herpes-simplex', ['herpes-simplex', 'recurrent-viral-infection']],
  ['recurrent shingles', 'recurrent-herpes-zoster', ['herpes-zoster', 'recurrent-viral-infection']],
  ['CAEBV', 'chronic-active-ebv', ['ebv-infection', 'recurrent-viral-infection']],
  ['recurrent sinusitis', 'recurrent-sinusitis', ['chronic-infection', 'chronic-sinusitis']],
  ['MAC lung disease', 'atypical-mycobacteria-of-the-lung', ['atypical-mycobacteria', 'lung-infection']],
])('%s is %s, which is of %j', (name, id, kinds) => {
  expect(named(name)).toEqual([id])
  expect(kindsOf(id, conditions)).toEqual(expect.arrayContaining(kinds))
})

// by a rule: of each the infection, and that it comes back
it.each([
  ['recurrent pneumonia', 'pneumonia'],
  ['rezidivierende Pneumonien', 'pneumonia'],
  ['recurrent otitis media', 'otitis-media'],
  ['chronic otitis media', 'otitis-media'],
  ['recurrent tonsillitis', 'upper-respiratory-infection'],
  ['chronic tonsillitis', 'upper-respiratory-infection'],
  ['recurrent bronchitis', 'acute-bronchitis'],
  ['recurrent upper respiratory tract infections', 'upper-respiratory-infection'],
  ['recurrent cellulitis', 'skin-infection'],
  ['recurrent skin abscesses', 'skin-infection'],
  ['chronic pyelonephritis', 'urinary-tract-infection'],
  ['recurrent UTI', 'urinary-tract-infection'],
  ['recurrent UTIs', 'urinary-tract-infection'],
  ['recurrent urinary tract infection', 'urinary-tract-infection'],
  ['recurrent urinary tract infections', 'urinary-tract-infection'],
  ['rezidivierende Harnwegsinfekte', 'urinary-tract-infection'],
  ['rez. Harnwegsinfekte', 'urinary-tract-infection'],
  ['rezidivierende Harnwegsinfektionen', 'urinary-tract-infection'],
  ['chronic osteomyelitis', 'bone-joint-infection'],
  ['chronische Osteomyelitis', 'bone-joint-infection'],
  ['recurrent candidiasis', 'deep-fungal-infection'],
  ['recurrent C. difficile infection', 'clostridioides-difficile'],
])('%s is %s, and a chronic or recurrent infection', (name, id) => {
  expect(named(name)).toEqual([id, 'chronic-infection'])
})

it.each([
  ['recurrent warts', 'viral-wart'],
  ['recurrent COVID-19', 'covid-19'],
  ['chronic hepatitis E', 'hepatitis-e'],
  ['chronic EBV infection', 'ebv-infection'],
  ['chronic HIV infection', 'hiv'],
])('%s is %s, and a recurrent or chronic viral infection', (name, id) => {
  expect(named(name)).toEqual([id, 'recurrent-viral-infection'])
})

// a vaccine is called so, too, but not among the conditions
it.each([
  ['Masern', 'measles-rubella-or-mumps'],
  ['Röteln', 'measles-rubella-or-mumps'],
  ['oreillons', 'measles-rubella-or-mumps'],
  ['yellow fever', 'childhood-viral-infection'],
  ['Keuchhusten', 'childhood-bacterial-infection'],
  ['diphtheria', 'childhood-bacterial-infection'],
  ['tetanus', 'childhood-bacterial-infection'],
  ['Scharlach', 'childhood-bacterial-infection'],
  ['poliomyelitis', 'infectious-encephalitis'],
  ['Tollwut', 'infectious-encephalitis'],
  ['cholera', 'gastroenteritis-infectious'],
  ['rotavirus', 'gastroenteritis-infectious'],
  ['Grippe', 'influenza'],
  ['varicelle', 'varicella'],
  ['HepB', 'hepatitis-b'],
  ['RSV infection', 'upper-respiratory-infection'],
])('%s is %s', (name, id) => {
  expect(named(name)).toEqual([id])
})

it.each([
  ['HIV-1 infection', ['hiv']],
  ['HIV-2', ['hiv']],
  ['asymptomatic HIV', ['hiv']],
  ['Lungentuberkulose', ['tuberculosis']],
  ['renal tuberculosis', ['tuberculosis']],
  ['bone tuberculosis', ['tuberculosis']],
  ['spinal tuberculosis', ['tuberculosis']],
  ['abdominal tuberculosis', ['tuberculosis']],
  ['tuberculous arthritis', ['tuberculosis']],
  ["Pott's disease", ['tuberculosis']],
  ['lupus vulgaris', ['tuberculosis']],
  ['tuberculoma', ['tuberculosis']],
  ['MDR-TB', ['tuberculosis', 'drug-resistant-infection']],
  ['inactive HBV carrier', ['hepatitis-b-carrier', 'hepatitis-b']],
  ['hepatitis B reactivation', ['hepatitis-b']],
  ['hepatitis D', ['hepatitis-b']],
  ['CMV pneumonitis', ['cmv-infection', 'pneumonia']],
  ['chronic active EBV', ['ebv-infection']],
  ['EBV hepatitis', ['ebv-infection', 'liver-disease']],
  ['Pfeiffersches Drüsenfieber', ['ebv-infection']],
  ['Erysipel', ['skin-infection', 'bacterial-infection']],
  ['viral pneumonia', ['pneumonia']],
])('%s is of %j, and an infection', (name, kinds) => {
  const found = named(name).flatMap((id) => kindsOf(id, conditions))
  expect(found).toEqual(expect.arrayContaining([...kinds, 'infection']))
})

it.each([
  'gastroenteritis',
  'conjunctivitis',
  'keratitis',
  'corneal ulcer',
  'periodontitis',
  'Parodontitis',
  'fever of unknown origin',
  'Fieber unklarer Genese',
])('%s may be an infection', (name) => {
  expect(named(name)).toEqual(['possible-infection'])
})

it.each([
  ['encephalitis', 'encephalitis'],
  ['autoimmune encephalitis', 'autoimmune-encephalitis'],
  ['diarrhoea', 'diarrhoea'],
  ['blepharitis', 'outer-eye-disorder'],
  ['allergic conjunctivitis', 'outer-eye-disorder'],
  ['uveitis', 'uveitis'],
  ['gingivitis', 'dental-disorder'],
  ['fever', 'fever'],
])('%s is %s, and called no infection', (name, id) => {
  expect(named(name)).toEqual([id])
  expect(kindsOf(id, conditions)).not.toContain('infection')
})

it.each([
  ['A84.1', 'tick-borne-encephalitis'],
  ['A86', 'infectious-encephalitis'],
  ['B00.4', 'herpes-simplex-encephalitis'],
  ['B00.9', 'herpes-simplex'],
  ['G04.81', 'encephalitis'],
  ['A09', 'gastroenteritis-infectious'],
  ['B30.9', 'eye-infection'],
  ['H00.01', 'possible-infection'],
  ['H00.11', 'outer-eye-disorder'],
  ['H10.9', 'possible-infection'],
  ['H10.13', 'outer-eye-disorder'],
  ['H16.001', 'possible-infection'],
  ['H16.141', 'outer-eye-disorder'],
  ['H16.223', 'dry-eye'],
  ['H30.90', 'chorioretinitis'],
  ['K05.30', 'possible-infection'],
  ['K05.10', 'dental-disorder'],
])('ICD-10 %s is %s', (code, id) => {
  expect(conditions.findCode('icd10', code)?.id).toBe(id)
})
