import { expect, it } from 'vitest'
import { conditions } from '../../../src/criteria/vocabulary/conditions.js'

it('a condition becomes a term whose ICD-10 codes are prefixes, with ranges written out', () => {
  const entry = conditions.schema.parse({
    id: 'colorectal-cancer',
    icd10: ['C18-C20', 'C21.8'],
    snomed: ['363406005'],
    parents: ['malignancy'],
    course: 'episode',
  })
  expect(conditions.read(entry)).toEqual({
    id: 'colorectal-cancer',
    label: 'colorectal cancer',
    names: [],
    codes: [
      { system: 'icd10', code: 'C18', prefix: true },
      { system: 'icd10', code: 'C19', prefix: true },
      { system: 'icd10', code: 'C20', prefix: true },
      { system: 'icd10', code: 'C21.8', prefix: true },
      { system: 'snomed', code: '363406005', prefix: false },
    ],
    parents: ['malignancy'],
    course: 'episode',
  })
  expect(conditions.references(entry)).toEqual([{ path: ['parents', 0], id: 'malignancy', to: ['conditions'] }])
})

it('a condition may be a name for many diseases', () => {
  const entry = { id: 'kidney-disease', course: 'chronic' }
  expect(conditions.read(conditions.schema.parse({ ...entry, group: true }))).toMatchObject({ group: true })
  expect(conditions.read(conditions.schema.parse(entry)).group).toBeUndefined()
  expect(conditions.schema.safeParse({ ...entry, group: false }).error?.issues[0]?.path).toEqual(['group'])
})

it('a condition may be an overlap of diseases, which are entries', () => {
  const entry = conditions.schema.parse({
    id: 'overlap',
    course: 'chronic',
    parents: ['disease'],
    'overlap-of': ['sle', 'ssc'],
  })
  expect(conditions.read(entry)).toMatchObject({ overlapOf: ['sle', 'ssc'] })
  expect(conditions.references(entry)).toEqual([
    { path: ['parents', 0], id: 'disease', to: ['conditions'] },
    { path: ['overlap-of', 0], id: 'sle', to: ['conditions'] },
    { path: ['overlap-of', 1], id: 'ssc', to: ['conditions'] },
  ])
  const alone = conditions.schema.safeParse({ id: 'overlap', course: 'chronic', 'overlap-of': ['sle'] })
  expect(alone.error?.issues[0]?.path).toEqual(['overlap-of'])
})

it('a condition may be a treatment, which says what it was done for, and a tumour one that is removed where it is', () => {
  const entry = conditions.schema.parse({ id: 'radiotherapy', course: 'event', 'done-for': ['malignancy'] })
  expect(conditions.read(entry).doneFor).toEqual(['malignancy'])
  expect(conditions.references(entry)).toEqual([{ path: ['done-for', 0], id: 'malignancy', to: ['conditions'] }])
  const skin = conditions.schema.parse({ id: 'skin-cancer', course: 'episode', 'treated-locally': true })
  expect(conditions.read(skin).treatedLocally).toBe(true)
})

it('a condition may be a stage of another one', () => {
  const entry = { id: 'ckd-5', course: 'chronic', parents: ['ckd'] }
  expect(conditions.read(conditions.schema.parse({ ...entry, stage: 5 })).stage).toBe(5)
  expect(conditions.schema.safeParse({ ...entry, stage: 6 }).error?.issues[0]?.path).toEqual(['stage'])
})

it('a condition may be two at once', () => {
  const entry = { id: 'diabetic-kidney', course: 'chronic', parents: ['diabetes', 'kidney'], joint: true }
  expect(conditions.read(conditions.schema.parse(entry)).joint).toBe(true)
  const { error } = conditions.schema.safeParse({ ...entry, parents: ['diabetes'] })
  expect(error?.issues).toMatchObject([{ path: ['joint'], message: 'what is several at once has two parents or more' }])
})

it.each(['M3', 'M32.', 'm32', 'M32.14567', 'C20-C18'])('%s is no ICD-10 code', (code) => {
  const read = conditions.schema.safeParse({ id: 'sle', course: 'chronic', icd10: [code] })
  expect(read.error?.issues[0]?.message).toBe('an ICD-10 code looks like M32, M32.14 or, for categories, A00-B89')
})

it.each([{}, { course: 'lasting' }])('the course must be said, in one of three words: not %j', (keys) => {
  expect(conditions.schema.safeParse({ id: 'sle', ...keys }).error?.issues[0]?.path).toEqual(['course'])
})

it('an acute infection passes', () => {
  const flu = conditions.schema.parse({ id: 'influenza', course: 'episode', passes: true })
  expect(conditions.read(flu).passes).toBe(true)
})

it('what may be cured may outlast the stay that is for it', () => {
  const tumour = conditions.schema.parse({ id: 'neoplasm', course: 'episode', 'outlasts-stay': true })
  expect(conditions.read(tumour).outlastsStay).toBe(true)
})

it('an infection may stay in the body', () => {
  const zoster = conditions.schema.parse({ id: 'herpes-zoster', course: 'episode', stays: true })
  expect(conditions.read(zoster).stays).toBe(true)
})
