import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/criteria/library.js'
import { explain } from '../../../src/screening/explanation/explain.js'
import type { Explanation } from '../../../src/screening/explanation/explanation.js'
import { explanationSchema } from '../../../src/screening/explanation/explanation-schema.js'
import { screen } from '../../../src/screening/screen.js'
import { libraryOf } from '../../criteria/invented.js'
import { factsOf } from '../facts.js'

const library = libraryOf({
  inclusion: ['{ lab: IgG, at-least: 6, unit: g/L, valid: 90 days }'],
  exclusion: ['{ drug: rituximab, within: 3 months }', '{ all: [{ sex: male }, { ask: Bad? }] }'],
  more: { E1: 'reading: months, otherwise: { drug: rituximab, within: 90 days }' },
})

function explained(patient: object, ids: readonly string[], of: Library = library): Explanation {
  const [trial] = of.trials
  if (trial === undefined) throw new Error('no trial')
  const criteria = trial.criteria.filter(({ id }) => ids.includes(id))
  return explain(factsOf(of, patient), of, { version: '1.2.3', trial, criteria })
}

const patient = {
  id: 'P',
  asOf: '2025-06-01',
  sex: 'female',
  labs: [{ name: 'IgG', value: '7 g/L', date: '2025-05-20' }],
  drugs: [{ name: 'rituximab', start: '2025-05-10', end: '2025-05-10' }],
}

describe('an explanation', () => {
  it('has the patient, the trial with its verdict, and the criteria that were asked for', () => {
    const found = explained(patient, ['I1', 'E1'])
    expect(explanationSchema.parse(found)).toEqual(found)
    expect(found).toMatchObject({
      patient: 'P',
      asOf: '2025-06-01',
      asOfSource: 'patient',
      criteriaDigest: library.digest,
      version: '1.2.3',
      trial: {
        id: 'INVENTED-1',
        verdict: 'ineligible',
        source: { registry: 'Invented registry', via: 'nobody', seen: '2025-01-01' },
      },
      warnings: [],
    })
    expect(found.criteria.map(({ id }) => id)).toEqual(['I1', 'E1'])
  })

  it('says of each criterion what the screening says', () => {
    const found = explained(patient, ['I1', 'E1', 'E2'])
    const { trials } = screen(factsOf(library, patient), library, { version: '1.2.3', trials: library.trials })
    expect(found.criteria).toMatchObject(trials[0]?.criteria ?? [])
  })

  it('names the days on which an outcome changes, and the rule under the other reading', () => {
    const [lab, drug] = explained(patient, ['I1', 'E1']).criteria
    expect([lab?.changes, lab?.otherwise]).toEqual([[{ date: '2025-08-19', outcome: 'unknown' }], null])
    expect(drug).toMatchObject({
      anchor: 'screening',
      changes: [{ date: '2025-08-11', outcome: 'satisfied' }],
      rule: { truth: 'true', changes: [{ date: '2025-08-11', truth: 'false' }] },
      otherwise: { truth: 'true', changes: [{ date: '2025-08-09', truth: 'false' }] },
    })
  })

  it("keeps a person's answer to the item apart from what the rule finds", () => {
    const [criterion] = explained({ ...patient, statements: { E2: true } }, ['E2']).criteria
    expect(criterion).toMatchObject({
      outcome: 'violated',
      evidence: [{ path: '/statements/E2', value: 'yes' }],
      rule: { truth: 'false', parts: [{ truth: 'false' }, { truth: 'true', evidence: [{ path: '/statements/E2' }] }] },
    })
  })

  it('has the warnings', () => {
    expect(explained({ ...patient, agee: 3 }, []).warnings).toHaveLength(1)
  })
})
