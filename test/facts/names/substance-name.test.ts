import { expect, it } from 'vitest'
import { resolveSubstance, shownBehind, substanceIn } from '../../../src/facts/names/substance-name.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'

const { drugs } = bundled

it.each([
  ['rituximab', 'rituximab'],
  ['Allergy to rituximab', 'rituximab'],
  ['Allergy to rituximab (finding)', 'rituximab'],
  ['Rituximab (substance)', 'rituximab'],
  ['drug allergy to rituximab', 'rituximab'],
  ['hypersensitivity to the rituximab', 'rituximab'],
  ['Allergic reaction caused by rituximab (disorder)', 'rituximab'],
  ['rituximab allergy', 'rituximab'],
  ['Allergy to iodinated contrast media', 'contrast-medium'],
  ['X-ray contrast', 'contrast-medium'],
  ['Allergy to penicillin', 'benzylpenicillin'],
  ['Allergy to peanut (finding)', 'allergen'],
  ['Rituximab-Allergie', 'rituximab'],
  ['Unverträglichkeit von Rituximab', 'rituximab'],
  ['food allergy', 'allergen'],
])('%s is one to %s', (name, id) => {
  expect(resolveSubstance(name, drugs).map((term) => term.id)).toEqual([id])
})

it.each([
  'Allergy to XYZ-1',
  'XYZ-1',
  'allergy',
  'no allergy to penicillin',
  'rituximab (-)',
  'Allergy to rituximab: -',
  'rituximab - (finding)',
])('%s is not recognised', (name) => {
  expect(resolveSubstance(name, drugs)).toEqual([])
})

it.each([
  ['Allergy to iodinated contrast media', 'iodinated contrast media'],
  ['Allergy to penicillin (finding)', 'penicillin'],
  ['penicillin allergy', 'penicillin'],
  ['penicillin', 'penicillin'],
  ['Penicillin (500 mg)', 'Penicillin (500 mg)'],
  ['allergy', 'allergy'],
])('%s names %s', (name, substance) => {
  expect(substanceIn(name)).toBe(substance)
})

it.each([
  ['Rituximab (Infusionsreaktion)', 'Rituximab', 'Infusionsreaktion'],
  ['Rituximab: rash 2019', 'Rituximab', 'rash'],
  ['MMF – Diarrhoe', 'MMF', 'Diarrhoe'],
  ['MMF -> diarrhoea', 'MMF', 'diarrhoea'],
  ['penicillin, rash', 'penicillin', 'rash'],
])('%s tells how it showed itself', (name, substance, reaction) => {
  expect(shownBehind(name)).toEqual({ substance, reaction })
})

it.each(['rituximab', 'anti-CD20', 'MTX: rash: severe', 'rituximab (IV) rash', '(rash)'])('%s does not', (name) => {
  expect(shownBehind(name)).toBeUndefined()
})
