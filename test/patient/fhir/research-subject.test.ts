import { describe, expect, it } from 'vitest'
import { bundleOf, made, recordOf, type Made } from './made.js'

function subject(given: object): Made {
  return made({
    resourceType: 'ResearchSubject',
    status: 'on-study',
    individual: { reference: 'Patient/p1' },
    ...given,
  })
}

describe('a ResearchSubject', () => {
  it.each([
    [{ study: { display: 'NCT01234567' } }, { id: 'NCT01234567', ongoing: true }],
    [{ study: { reference: 'ResearchStudy/1' } }, { id: 'ResearchStudy/1', ongoing: true }],
    [
      { status: 'off-study', period: { start: '2025', end: '2025-09-01' } },
      { id: 'a study without a name', start: '2025', end: '2025-09-01' },
    ],
    [{ period: { end: '2025-09-01' } }, { id: 'a study without a name', end: '2025-09-01' }],
  ])('%j', (given, expected) => {
    expect(subject(given)).toEqual({ list: 'trialParticipation', entry: expected })
  })

  it.each([
    [[{ value: 'A-1' }, { value: 'NCT01234567' }], 'NCT01234567'],
    [[{}, { value: 'A-1' }], 'A-1'],
    [undefined, 'A study'],
  ])('is called by the number of the study: %j', (identifier, id) => {
    const study = { resourceType: 'ResearchStudy', id: 's', title: 'A study', identifier }
    const part = {
      resourceType: 'ResearchSubject',
      status: 'withdrawn',
      individual: { reference: 'Patient/p1' },
      study: { reference: 'ResearchStudy/s' },
    }
    expect(recordOf(bundleOf({}, study, part)).source.value).toMatchObject({ trialParticipation: [{ id }] })
  })

  it.each([
    [{ title: 'SLE-7', category: [{ text: 'Observational' }] }, 'SLE-7 (observational)'],
    [{ title: 'SLE-7', category: [{ coding: [{ code: 'registry' }] }] }, 'SLE-7 (observational)'],
    [{ title: 'SLE-7', category: { coding: [{ display: 'Registerstudie' }] } }, 'SLE-7 (observational)'],
    [
      { title: 'SLE-7', category: [{ text: 'open' }, { text: 'nicht-interventionelle Studie' }] },
      'SLE-7 (observational)',
    ],
    [{ identifier: [{ value: 'NCT01234567' }], category: [{ text: 'Registry' }] }, 'NCT01234567 (observational)'],
    [{ title: 'lupus registry', category: [{ text: 'Observational' }] }, 'lupus registry'],
    [{ title: 'lupus registry', category: [{ text: 'Interventional' }] }, 'lupus registry (interventional)'],
    [{ title: 'SLE-7', category: [{ text: 'Interventional' }] }, 'SLE-7'],
    [{ title: 'SLE-7', category: [{ text: 'Interventional' }, { text: 'Observational' }] }, 'SLE-7'],
    [{ title: 'SLE-7', category: [{ text: 'double-blind' }] }, 'SLE-7'],
    [{ title: 'SLE-7', category: 'Observational' }, 'SLE-7'],
    [{ category: [{ text: 'Observational' }] }, 'ResearchStudy/s (observational)'],
  ])('of %j is called so that its name tells whether it only observes', (study, id) => {
    const part = {
      resourceType: 'ResearchSubject',
      status: 'on-study',
      individual: { reference: 'Patient/p1' },
      study: { reference: 'ResearchStudy/s' },
    }
    const { source } = recordOf(bundleOf({}, { resourceType: 'ResearchStudy', id: 's', ...study }, part))
    expect(source.value).toMatchObject({ trialParticipation: [{ id, ongoing: true }] })
  })

  it('does not take part as a candidate', () => {
    expect(subject({ status: 'candidate' })).toEqual({ out: ["has the status 'candidate', which is not taking part"] })
    for (const status of ['completed', undefined]) {
      const why = `has the status '${status ?? 'none'}', which does not say whether somebody takes part`
      expect(subject({ status })).toMatchObject({ out: [why] })
    }
    expect(subject({ status: 5 })).toEqual({ out: ['does not have the form of FHIR R4: status is the number 5'] })
  })
})
