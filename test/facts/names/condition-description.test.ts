import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DESCRIPTIONS, plainerNamesOf } from '../../../src/facts/names/condition-description.js'

it.each([
  ['LN class IV', 'ln'],
  ['LN (WHO III/V)', 'ln'],
  ['Lupus nephritis, ISN/RPS class IV-S (A)', 'lupus nephritis'],
  ['lupus nephritis WHO III+V', 'lupus nephritis'],
  ['Lupus nephritis class III+V, biopsy 3/2021', 'lupus nephritis'],
  ['Lupusnephritis Klasse III-IV (Biopsie 2019)', 'lupusnephritis'],
  ['biopsy-proven lupus nephritis', 'lupus nephritis'],
  ['lupus nephritis, biopsy-proven', 'lupus nephritis'],
  ['ILD on HRCT', 'ild'],
  ['osteopenia (DEXA 2023)', 'osteopenia'],
  ['diffuse SSc, Scl-70 pos.', 'diffuse ssc'],
  ['dcSSc, anti-Scl70+', 'dcssc'],
  ['RA, RF+/CCP+', 'ra'],
  ['APS, triple positive', 'aps'],
  ['SLE (anti-Ro positive)', 'sle'],
  ['Pregnancy, 12 wks', 'pregnancy'],
  ['Gravidität 12. SSW', 'gravidität'],
  ['pregnancy 12+3 weeks gestation', 'pregnancy'],
  ['cough x 3 weeks', 'cough'],
  ['HTN, well controlled', 'htn'],
  ['T2DM, diet-controlled', 't2dm'],
  ['Hypothyreose, substituiert', 'hypothyreose'],
  ['DVT left leg', 'dvt leg'],
  ['nephritis, left', 'nephritis'],
  ['breast cancer, pT1 N0 M0', 'breast cancer'],
  ['breast cancer left, stage II', 'breast cancer'],
])('%s comes down to %s', (name, plainest) => {
  expect(plainerNamesOf(name).at(-1)?.toLowerCase()).toBe(plainest)
})

it.each([
  'lupus',
  'CKD stage IV',
  'LN IV',
  'lupus nephritis',
  'type V hyperlipidaemia',
  'biopsy',
  'RF positive',
  'SLE, ANA negative',
  'HBV, HBsAg positive',
  'uncontrolled hypertension',
  'hypertension, poorly controlled',
  'TB, MRI negative',
  'lung cancer CT',
  'lupus nephritis biopsy',
  'hepatitis B 12 weeks ago',
])('of %s nothing is taken off', (name) => {
  expect(plainerNamesOf(name)).toEqual([])
})

it('tells each step', () => {
  expect(plainerNamesOf('left nephritis, mild')).toEqual(['nephritis, mild', 'nephritis'])
})

const WORDS = [
  'LN',
  'lupus nephritis',
  'Lupusnephritis',
  'néphrite lupique',
  'SLE',
  'T2DM',
  'asthma',
  'infarction',
  'cancer',

  'class',
  'WHO',
  'ISN/RPS',
  'III',
  'IV',
  'V',
  '+',
  'and',
  'biopsy-proven',
  'Biopsie',
  'renal biopsy',
  'CT',
  'HRCT',

  'by',
  'on',
  'laut',
  '2019',
  '3/2021',
  'proven',
  'confirmed',
  'gesichert',
  'histologically',
  'anti-Ro',
  'RF+',
  'Scl-70',

  'positive',
  'pos.',
  '++',
  'triple',
  '12',
  '12+3',
  'weeks',
  'SSW',
  'x',
  'for',
  'well',
  'poorly',
  'controlled',
  'stable',

  'gut',
  'eingestellt',
  'diätetisch',
  'substituiert',
  'left',
  'bds.',
  'links',
  'li.',
  'stage II',
  ',',
  '(',
  ')',
  '-',
]

it('no word that is looked for first changes what is taken off', () => {
  const name = fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ', ', '', '-', ' (')), { maxLength: 6 })
    .map((parts) => parts.flat().join('').trim())
  fc.assert(
    fc.property(fc.oneof(name, fc.string()), (text) => {
      const lowered = text.toLowerCase()
      for (const { mentioned, pattern } of DESCRIPTIONS) {
        const rest = lowered.replace(pattern(), '')
        expect(mentioned.test(lowered) ? rest : lowered).toBe(rest)
      }
    }),
    { numRuns: 2000 },
  )
})
