import { describe, expect, it } from 'vitest'
import { ABSENT, coded, ICD10, listsOf, made, SNOMED, type Made } from './made.js'

const sjogren = coded(ICD10, 'M35.0', 'Sjögren')
const base = { name: 'Sjögren', code: 'icd10:M35.0' }

function condition(given: object): Made {
  return made({ resourceType: 'Condition', code: sjogren, ...given })
}

const status = (code: string): object => ({ coding: [{ code }] })

describe('a Condition', () => {
  it.each<[string, object, object]>([
    ['active', { clinicalStatus: status('active') }, { status: 'active' }],
    ['come back', { clinicalStatus: status('relapse') }, { status: 'active' }],
    ['active in SNOMED CT', { clinicalStatus: status('55561003') }, { status: 'active' }],
    ['resolved', { clinicalStatus: status('resolved') }, { status: 'resolved' }],
    ['refuted', { verificationStatus: status('refuted') }, { status: 'absent' }],
    ['definitely not present', { verificationStatus: status('410594000') }, { status: 'absent' }],
    [
      'both refuted and confirmed',
      { verificationStatus: { coding: [{ code: 'refuted' }, { code: 'confirmed' }] } },
      { status: 'suspected' },
    ],
    ['probably not present', { verificationStatus: status('410593006') }, { status: 'suspected' }],
    [
      'provisional',
      { verificationStatus: status('provisional'), clinicalStatus: status('active') },
      { status: 'suspected' },
    ],
    ['confirmed, in words', { verificationStatus: { text: 'Confirmed' } }, {}],
    ['without a status', {}, {}],
    ['over, without a status', { abatementDateTime: '2020-05' }, { end: '2020-05', status: 'resolved' }],
    ['with a time of day', { onsetDateTime: '2020-05-03T23:30:00.1234567+02:00' }, { onset: '2020-05-03' }],
    ['begun at some time of a period', { onsetPeriod: { start: '2006', end: '2017' } }, { onset: '2006/2017' }],
    ['begun by a day', { onsetPeriod: { end: '2017' } }, { onset: '../2017' }],
    [
      'ended at some time of a period',
      { abatementPeriod: { start: '2017-01' } },
      { end: '2017-01/..', status: 'resolved' },
    ],
  ])('that is %s', (_what, given, expected) => {
    expect(condition(given)).toEqual({ list: 'conditions', entry: { ...base, ...expected } })
  })

  it.each<[object, object, string]>([
    [
      { clinicalStatus: status('remission'), abatementDateTime: '2020' },
      { remission: '2020' },
      "/clinicalStatus: 'Sjögren' is remission, which is neither active nor resolved",
    ],
    [
      { clinicalStatus: status('remission') },
      {},
      "/clinicalStatus: 'Sjögren' is remission, which is neither active nor resolved",
    ],
    [
      { clinicalStatus: status('inactive'), abatementDateTime: '2020' },
      { end: '2020', status: 'resolved' },
      "/clinicalStatus: 'Sjögren' is inactive, which is neither active nor resolved",
    ],
    [
      { clinicalStatus: { coding: [{ code: 'active' }, { code: 'resolved' }] } },
      {},
      "/clinicalStatus: 'Sjögren' is said to be active, and not to be; neither was used",
    ],
    [
      { clinicalStatus: { text: 'so-so' } },
      {},
      "/clinicalStatus: the clinical status 'so-so' is not known; it was not used",
    ],
    [
      { verificationStatus: { text: 'perhaps' } },
      { status: 'suspected' },
      "/verificationStatus: the verification status 'perhaps' is not known: taken as not confirmed",
    ],
    [
      { onsetString: 'approximately November 2012' },
      {},
      "/onsetString: 'approximately November 2012' is not a date; it was not used",
    ],
    [
      { abatementString: 'around April 9, 2013' },
      { status: 'resolved' },
      "/abatementString: 'around April 9, 2013' is not a date; it was not used",
    ],
    [
      { onsetDateTime: '2020', abatementDateTime: '2019' },
      {},
      ': the end 2019 lies before the onset 2020; neither was used',
    ],
    [{ onsetAge: { value: 30, code: 'a' } }, {}, '/onsetAge: the age cannot be turned into a date; it was not used'],
  ])('tells of what is not used: %j', (given, expected, note) => {
    expect(condition(given)).toEqual({ list: 'conditions', entry: { ...base, ...expected }, notes: [note] })
  })

  it('is over or not, where words tell of its end', () => {
    const conditions = (given: object): unknown =>
      listsOf({ resourceType: 'Condition', code: { text: 'lupus' }, abatementString: 'after therapy', ...given })[
        'conditions'
      ]
    expect(conditions({})).toEqual([
      { name: 'lupus', status: 'resolved' },
      { name: 'lupus', status: 'suspected' },
    ])
    expect(conditions({ abatementString: '2020' })).toEqual([{ name: 'lupus', end: '2020', status: 'resolved' }])
    expect(conditions({ clinicalStatus: status('inactive') })).toEqual([{ name: 'lupus', status: 'resolved' }])
    // of what is inactive the day is that of its end, or of its remission
    expect(conditions({ clinicalStatus: status('inactive'), abatementString: '2020' })).toEqual([
      { name: 'lupus', end: '2020', status: 'resolved' },
      { name: 'lupus', status: 'suspected' },
    ])
  })

  it('is dated by the age of the patient', () => {
    const born = { birthDate: '1980-05-10' }
    const of = (given: object): unknown => made({ resourceType: 'Condition', code: sjogren, ...given }, born).entry
    expect(of({ onsetAge: { value: 30, code: 'a' } })).toEqual({ ...base, onset: '2010-05-10/2011-05-09' })
    const range = { low: { value: 30, code: 'a' }, high: { value: 35, code: 'a' } }
    expect(of({ onsetRange: range })).toEqual({ ...base, onset: '2010-05-10/2016-05-09' })
    expect(of({ abatementRange: { low: { value: 40, unit: 'years' } } })).toEqual({
      ...base,
      end: '2020-05-10/..',
      status: 'resolved',
    })
  })

  it('is known by its codes, of which the unknown are of no use; else by its name, with a warning', () => {
    const code = {
      coding: [...(coded(SNOMED, '83901003')['coding'] as object[]), { system: 'urn:oid:1.2.3', code: 'M35' }],
      text: 'Sicca',
    }
    expect(condition({ code }).entry).toEqual({ name: 'Sicca', code: 'snomed:83901003' })
    expect(condition({ code: { coding: [{ system: 'urn:oid:1.2.3', code: '7', display: 'TB' }] } })).toEqual({
      list: 'conditions',
      entry: { name: 'TB' },
      notes: ["/code: 'TB' was recognised by its name: it has no code that is known"],
    })
    expect(condition({ code: { text: 'a paragraph of history' } }).entry).toEqual({ name: 'a paragraph of history' })
  })

  it.each<[object, Made]>([
    [{ verificationStatus: status('entered-in-error') }, { out: ['is entered in error'] }],
    [{ category: [{ text: 'Family history' }] }, { out: ['tells of the family, not of the patient'] }],
    [{ code: coded(ABSENT, 'no-problem-info') }, { out: ['says that nothing is known of conditions'] }],
    [{ code: 'a text' }, { out: ["does not have the form of FHIR R4: code is 'a text'"] }],
  ])('is left out: %j', (given, expected) => {
    expect(condition(given)).toEqual(expected)
  })

  it('may say that there is none', () => {
    expect(condition({ code: coded(SNOMED, '160245001') })).toEqual({ list: 'conditions', entry: undefined })
    const sure = { clinicalStatus: status('active'), verificationStatus: status('confirmed') }
    expect(condition({ code: coded(SNOMED, '160245001'), ...sure }).list).toBe('conditions')
  })

  it.each([
    { verificationStatus: status('refuted') },
    { verificationStatus: { coding: [{ code: 'confirmed' }, { code: 'refuted' }] } },
    { verificationStatus: status('unconfirmed') },
    { clinicalStatus: status('resolved') },
    { clinicalStatus: status('inactive') },
    { clinicalStatus: status('remission') },
  ])('does not say that there is none, where that is not so any more: %j', (given) => {
    const told = { resourceType: 'Condition', code: coded(SNOMED, '160245001'), ...given }
    expect(made(told)).toEqual({ out: ['says that there is nothing to list, and takes that back'] })
    expect(listsOf(told, { resourceType: 'Condition', code: { text: 'lupus' } })).toEqual({
      conditions: [{ name: 'lupus' }],
      incomplete: ['conditions'],
    })
  })
})
