import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lawRuns } from '../../law-runs.js'
import { bundled as vocabulary } from '../../criteria/vocabulary/bundled.js'
import { datedEntry, datedName } from '../dated-names.js'
import { read, shown } from '../reader.js'
import { bundleOf } from './made.js'

/** The courses of a record, without their places. */
function courses(patient: unknown): readonly string[] {
  const { entries } = read(patient, { vocabulary }).drugs
  return entries.map(({ label, terms, start, end, ongoing, doubt }) =>
    [label, terms.map(({ id }) => id).join('+'), shown(start), shown(end), ongoing, doubt].join(' | '),
  )
}

// the day of a MedicationStatement is one on which it was taken, and not its only one
it('a drug with a date in its name is the same in FHIR and in a file of our own', () => {
  fc.assert(
    fc.property(datedName, datedEntry, (name, dates) => {
      const { date, start, end }: { date?: string; start?: string; end?: string } = dates
      const statement = {
        resourceType: date === undefined ? 'MedicationStatement' : 'MedicationAdministration',
        status: 'completed',
        subject: { reference: 'Patient/p1' },
        medicationCodeableConcept: { text: name },
        ...(date === undefined ? {} : { effectiveDateTime: date }),
        ...(start === undefined && end === undefined ? {} : { effectivePeriod: { start, end } }),
      }
      expect(courses(bundleOf({}, statement))).toEqual(courses({ drugs: [{ name, ...dates }] }))
    }),
    lawRuns(500),
  )
})

it('a procedure with the name of a drug and a date is the same in FHIR and in a file of our own', () => {
  fc.assert(
    fc.property(datedName, datedEntry, (name, dates) => {
      const { date, start, end }: { date?: string; start?: string; end?: string } = dates
      const procedure = {
        resourceType: 'Procedure',
        status: 'completed',
        subject: { reference: 'Patient/p1' },
        code: { text: name },
        ...(date === undefined ? {} : { performedDateTime: date }),
        ...(start === undefined && end === undefined ? {} : { performedPeriod: { start, end } }),
      }
      expect(courses(bundleOf({}, procedure))).toEqual(courses({ procedures: [{ name, ...dates }] }))
    }),
    lawRuns(300),
  )
})
