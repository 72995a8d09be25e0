import { describe, expect, it } from 'vitest'
import { complaints } from './complaints.js'

describe('an id', () => {
  it('stands once in a lexicon', () => {
    const text = `drug-classes:
  - id: vaccine
drugs:
  - id: vaccine
`
    expect(complaints({ 'a.yaml': text })).toEqual([
      "a.yaml:4:9 a second entry has the id 'vaccine'; give it another id; the first one is at a.yaml:2:9",
    ])
  })

  it('may stand in two lexicons', () => {
    const text = `conditions:
  - { id: kidney-transplant, course: event }
procedures:
  - id: kidney-transplant
`
    expect(complaints({ 'a.yaml': text })).toEqual([])
  })
})

describe('a name', () => {
  it('means one thing, also in another spelling and another file', () => {
    expect(
      complaints({
        'a.yaml': 'conditions:\n  - { id: coronary-disease, names: [CHD], course: chronic }\n',
        'b.yaml': 'conditions:\n  - id: congenital-disease\n    names: [heart defect, C.H.D.]\n    course: chronic\n',
      }),
    ).toEqual([
      "b.yaml:3:27 'C.H.D.' means two things: 'coronary-disease' and 'congenital-disease'; " +
        'leave it out of one of them; the first one is at a.yaml:2:37',
    ])
  })

  it('may be the id of no other entry, nor its label', () => {
    const text = `conditions:
  - { id: sle, course: chronic }
  - { id: lupus, label: Lupus, names: [SLE], course: chronic }
  - { id: skin-lupus, label: lupus, course: chronic }
`
    expect(complaints({ 'a.yaml': text })).toEqual([
      "a.yaml:3:40 'SLE' means two things: 'sle' and 'lupus'; leave it out of one of them; the first one is at a.yaml:2:11",
      "a.yaml:4:30 'lupus' means two things: 'lupus' and 'skin-lupus'; " +
        'leave it out of one of them; the first one is at a.yaml:3:11',
    ])
  })

  it('may be that of a kind of no other entry', () => {
    const text = `conditions:
  - { id: pneumonia, narrower: [chest infection], course: episode }
  - { id: bronchitis, names: [chest infection], course: episode }
`
    expect(complaints({ 'a.yaml': text })).toEqual([
      "a.yaml:3:31 'chest infection' means two things: 'pneumonia' and 'bronchitis'; " +
        'leave it out of one of them; the first one is at a.yaml:2:33',
    ])
  })

  it('may be repeated within an entry', () => {
    expect(complaints({ 'a.yaml': 'conditions:\n  - { id: sle, names: [SLE, sle], course: chronic }\n' })).toEqual([])
  })
})

describe('a code', () => {
  it('means one thing', () => {
    const text = `conditions:
  - { id: mds, icd10: [D37-D48], course: episode }
  - { id: benign, icd10: [D46], course: episode }
`
    expect(complaints({ 'a.yaml': text })).toEqual([
      "a.yaml:3:11 the code icd10:D46 means two things: 'mds' and 'benign'; " +
        'leave it out of one of them; the first one is at a.yaml:2:11',
    ])
  })

  it('may be that of a broader entry, before or after it', () => {
    const text = `conditions:
  - { id: lymphoma, icd10: [C81], parents: [blood-cancer], course: episode }
  - { id: blood-cancer, icd10: [C81-C96], parents: [malignancy], course: episode }
  - { id: malignancy, icd10: [C00-C96], course: episode }
  - { id: leukaemia, icd10: [C91], parents: [blood-cancer], course: episode }
`
    expect(complaints({ 'a.yaml': text })).toEqual([])
  })

  it('is not complained of where the way to the broader entry is broken', () => {
    const text = `conditions:
  - { id: lymphoma, icd10: [C81], parents: [blood-cancer], course: episode }
  - { id: malignancy, icd10: [C81], course: episode }
`
    expect(complaints({ 'a.yaml': text })).toEqual([
      "a.yaml:2:45 no condition has the id 'blood-cancer'; add an entry with this id to conditions",
    ])
  })
})
