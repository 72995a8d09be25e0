import { describe, expect, it } from 'vitest'
import { bundled, kindsOf } from './bundled.js'

const { conditions } = bundled

describe('a code that tells of two conditions tells of both', () => {
  it.each([
    ['E10.22', ['type-1-diabetes', 'diabetes', 'chronic-kidney-disease', 'kidney-disease']],
    ['E11.21', ['type-2-diabetes', 'chronic-kidney-disease']],
    ['E11.65', ['type-2-diabetes']],
    ['E08.22', ['other-diabetes', 'chronic-kidney-disease']],
    ['E14.2', ['diabetes', 'chronic-kidney-disease']],
    ['E11.42', ['diabetes', 'neuropathy']],
    ['E11.621', ['diabetes', 'skin-ulcer']],
    ['O24.1', ['diabetes', 'pregnancy']],
    ['I13.0', ['heart-failure', 'chronic-kidney-disease']],
    ['I13.10', ['heart-disease', 'chronic-kidney-disease', 'kidney-failure']],
    ['I13.2', ['heart-failure', 'chronic-kidney-disease', 'kidney-failure']],
    ['D63.1', ['anaemia', 'chronic-kidney-disease']],
    ['M32.13', ['sle', 'lung-disease']],
    ['M32.14', ['sle', 'kidney-disease']],
    ['M34.81', ['ssc', 'lung-disease']],
    ['M35.02', ['sjogren-organ-disease', 'lung-disease']],
    ['M35.04', ['sjogren-organ-disease', 'kidney-disease']],
    ['M35.0A', ['sjogren-organ-disease', 'glomerular-disease']],
    ['M05.10', ['rheumatoid-arthritis', 'lung-disease']],
    ['M33.11', ['myositis', 'lung-disease']],
    ['M31.31', ['vasculitis', 'kidney-disease']],
    ['B20.6', ['hiv', 'pneumonia']],
    ['B21.1', ['hiv', 'malignancy']],
    ['K50.914', ['autoimmune-disease', 'bacterial-infection']],
    ['D57.01', ['haemoglobinopathy', 'lung-disease']],
    ['J10.08', ['influenza', 'pneumonia']],
    ['A02.1', ['sepsis-bacteremia']],
    ['A48.1', ['pneumonia', 'bacterial-infection']],
    ['J91.0', ['pleural-effusion', 'malignancy']],
    ['D63.0', ['anaemia', 'neoplasm']],
    ['E88.3', ['other-metabolic-disorder', 'neoplasm']],
    ['I31.31', ['pericardial-effusion', 'malignancy']],
    ['D70.1', ['neutropenia']],
    ['F02.4', ['dementia', 'hiv']],
    ['M49.0', ['tuberculosis', 'bacterial-infection']],
    ['N74.1', ['tuberculosis']],
  ])('%s is %j', (code, kinds) => {
    const term = conditions.findCode('icd10', code)
    expect(kindsOf(term?.id ?? '', conditions)).toEqual(expect.arrayContaining(kinds))
  })

  it.each([
    ['M32.10', 'lupus-nephritis'],
    ['M32.19', 'neuropsychiatric-lupus'],
    ['M34.81', 'interstitial-lung-disease'],
    ['E11.7', 'diabetic-kidney-disease'],
    ['B20.0', 'tuberculosis'],
  ])('%s leaves open whether there is %s', (code, id) => {
    expect(conditions.findCode('icd10', code)?.overlapOf).toContain(id)
  })

  it.each(['D63.0', 'D64.81', 'D70.1', 'E34.0', 'E88.3', 'G13.1', 'G63.1', 'G73.1', 'K12.31', 'M84.5', 'N08.1'])(
    '%s leaves open whether there is a malignancy',
    (code) => {
      expect(conditions.findCode('icd10', code)?.overlapOf).toContain('malignancy')
    },
  )
})

it.each([
  ['chronic-kidney-disease', 'diabetes'],
  ['heart-failure', 'kidney-disease'],
  ['malignancy', 'hiv'],
  ['bacterial-infection', 'inflammatory-bowel-disease'],
])('what is recorded as %s is not %s for that', (one, id) => {
  expect(conditions.mayBe(conditions.withId(one), { id })).toBe(false)
})

it('joint is what has several parents', () => {
  const joint = conditions.terms.filter((term) => term.joint === true)
  expect(joint.length).toBeGreaterThan(30)
  for (const { id, parents } of joint) expect([id, parents.length > 1]).toEqual([id, true])
})
