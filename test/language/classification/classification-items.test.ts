import { describe, expect, it } from 'vitest'
import { FALSE, TRUE } from '../../../src/kernel/truth.js'
import { compiled, evaluate } from '../evaluate.js'
import { operatorTable } from '../operator-table.js'
import { patient } from '../patient.js'
import type { Written, WrittenClassification } from '../written.js'

const lupus = { classification: 'LUPUS-2019' }
const aecg = { classification: 'AECG-2002' }

const of = (name: string, items: WrittenClassification['items'], given: Partial<WrittenClassification> = {}) => ({
  name,
  ...(items === undefined ? {} : { items }),
  ...given,
})

function record(items: Record<string, boolean>, given: Written = {}): Written {
  return { classifications: [of('LUPUS-2019', items)], ...given }
}

/** The items of the lupus set, absent but for those that are present and those that are unknown. */
function rest(present: readonly string[], unknown: readonly string[] = []): Record<string, boolean> {
  const all = 'ana rash alopecia arthritis fever c3 seizure nephritis'.split(' ')
  const known = all.filter((id) => !unknown.includes(id))
  return Object.fromEntries(known.map((id) => [id, present.includes(id)]))
}

operatorTable({
  operator: 'classification',
  rows: {
    true: [
      {
        sentence: 'where the items that are present are enough, whatever the others',
        rule: lupus,
        patient: record({ ana: true, nephritis: true }),
        reason:
          'lupus 2019 by its items: ANA of 1:80 present, 10 to 32 points, 10 needed (ANA of 1:80 and nephritis present)',
      },
      {
        sentence: 'where several entries together give enough, though one of them leaves an item open',
        rule: lupus,
        patient: {
          classifications: [
            of('LUPUS-2019', { ana: true, rash: true }),
            of('lupus 2019', { arthritis: true, nephritis: false, seizure: false, c3: false, fever: false }),
          ],
        },
        reason:
          'lupus 2019 by its items: ANA of 1:80 present, 12 points, 10 needed (ANA of 1:80, rash and arthritis present)',
      },
      {
        sentence: 'where an unknown item only tells by which way',
        rule: aecg,
        patient: { classifications: [of('AECG-2002', { I: true, III: true, IV: true }, { excluded: false })] },
        reason:
          'AECG 2002 by its items: another disease not known, 3 to 4 of 4 items, 3 needed, 1 to 2 of biopsy and antibodies, 1 needed, 2 of 2 objective items, 2 needed (eye symptoms, eye signs and biopsy present); recorded as not excluded by the set',
      },
    ],
    false: [
      {
        sentence: 'where an item that every way needs is absent',
        rule: lupus,
        patient: record({ ana: false, nephritis: true }),
        reason: 'lupus 2019 by its items: ANA of 1:80 absent (nephritis present)',
      },
      {
        sentence: 'where everything that is unknown would not be enough',
        rule: lupus,
        patient: record(rest(['ana', 'fever', 'c3'], ['alopecia'])),
        reason: 'lupus 2019 by its items: 5 to 7 points, 10 needed (ANA of 1:80, fever and low C3 present)',
      },
      {
        sentence: 'where a better item of its group is present already',
        rule: lupus,
        patient: record({ ana: true, rash: true, arthritis: false, fever: false, seizure: false, nephritis: false }),
        reason: 'lupus 2019 by its items: 6 to 9 points, 10 needed (ANA of 1:80 and rash present)',
      },
      {
        sentence: 'by assumption, where only the silence of the list of conditions decides',
        rule: aecg,
        patient: {
          conditions: [],
          classifications: [of('AECG-2002', { I: false, III: true, IV: true, VI: false })],
        },
        basis: 'assumed',
        reason:
          'AECG 2002 by its items: 2 of 4 items, 3 needed, another disease absent (eye signs and biopsy present); no record of lupus',
      },
    ],
    unknown: [
      {
        sentence: 'where an unknown item decides; one that cannot is not asked for',
        rule: lupus,
        patient: record(rest(['ana', 'rash', 'c3'], ['alopecia', 'fever'])),
        reason:
          'lupus 2019 by its items: 9 to 11 points, 10 needed (ANA of 1:80, rash and low C3 present); missing: fever',
        needs: ['lupus 2019: fever'],
      },
      {
        sentence: 'where several do, of which the reason names some and the needs none',
        rule: lupus,
        patient: record({ ana: true }),
        reason:
          'lupus 2019 by its items: 0 to 32 points, 10 needed (ANA of 1:80 present); missing: rash, hair loss, arthritis, fever, low C3, 2 more',
        needs: ['the other items of lupus 2019'],
      },
      {
        sentence: 'where one entry has an item as present and another as absent, or among the absent others',
        rule: lupus,
        patient: {
          classifications: [
            of('LUPUS-2019', { ana: true, rash: true, arthritis: false }),
            of('lupus 2019', { arthritis: true, nephritis: false, seizure: false, c3: false, fever: false }),
            of('lupus 2019', { rash: true, arthritis: true, alopecia: true }, { others: ['ana', 'fever'] }),
          ],
        },
        reason:
          'lupus 2019 by its items: ANA of 1:80 not known, 6 to 12 points, 10 needed (rash and hair loss present); missing: ANA of 1:80, arthritis; ANA of 1:80 is recorded both as present and as absent; arthritis is recorded both as present and as absent',
        needs: [
          'which is right about ANA of 1:80 of lupus 2019: /classifications/0 or /classifications/2',
          'which is right about arthritis of lupus 2019: /classifications/1, /classifications/2 or /classifications/0',
        ],
      },
      {
        sentence: 'where none is known to be present',
        rule: aecg,
        patient: { conditions: [], classifications: [of('AECG-2002', { I: false })] },
        reason:
          'AECG 2002 by its items: 0 to 3 of 4 items, 3 needed, 0 to 2 of biopsy and antibodies, 1 needed (none known to be present); missing: eye signs, biopsy, antibodies',
        needs: ['AECG 2002: eye signs', 'AECG 2002: biopsy', 'HBsAg', 'anti-HBc'],
      },
      {
        sentence: 'where every item is unknown',
        rule: lupus,
        patient: { conditions: [], ...record({}) },
        reason: 'nothing says whether the patient meets lupus 2019',
        needs: ['whether the patient meets lupus 2019'],
      },
      {
        sentence: 'where the set is known by its name only',
        rule: { classification: 'NAME-ONLY' },
        patient: { conditions: [], classifications: [of('NAME-ONLY', {})] },
        reason: 'nothing says whether the patient meets name only',
        needs: ['whether the patient meets name only'],
      },
    ],
  },
})

describe('the items of a set', () => {
  it('are shown by what they come to', () => {
    const { evidence } = evaluate(compiled(lupus), patient(record({ ana: true, nephritis: true })))
    expect(evidence.map(({ fact, value }) => [fact.path, value])).toEqual([
      ['/classifications/0', 'ANA of 1:80 present, 10 to 32 points, 10 needed'],
    ])
  })

  /** `fever: yes`: an answer to it alone that makes the set met. */
  const alone = (rule: object, written: Written): string[] => {
    const { needs } = evaluate(compiled(rule), patient(written))
    return needs.map(({ need, makes }) => `${need}: ${makes?.().join(' or ') ?? 'not told'}`)
  }

  it('tell what each of them alone can make of the set', () => {
    // 9 points, and 2, 5 or 10 more
    expect(alone(lupus, record(rest(['ana', 'rash', 'c3'], ['fever', 'seizure'])))).toEqual([
      `lupus 2019: fever: ${TRUE}`,
      `lupus 2019: seizure: ${TRUE}`,
    ])
    // 3 points, and 2 or 5 more
    expect(alone(lupus, record(rest(['ana', 'c3'], ['fever', 'seizure'])))).toEqual([
      `lupus 2019: fever: ${FALSE}`,
      `lupus 2019: seizure: ${FALSE}`,
    ])
    // 6 points, and 2, 3 or 5 more
    expect(alone(lupus, record(rest(['ana', 'rash'], ['fever', 'c3', 'seizure'])))).toEqual([
      'lupus 2019: fever: ',
      'lupus 2019: low C3: ',
      `lupus 2019: seizure: ${TRUE}`,
    ])
  })

  it('only deny, where something may exclude as well', () => {
    const written = { conditions: [{ name: 'malignancy', status: 'suspected' as const }] }
    const items = { III: true, IV: true, VI: false, other: false }
    expect(alone(aecg, { ...written, classifications: [of('AECG-2002', items)] })).toEqual([
      `AECG 2002: eye symptoms: ${FALSE}`,
      'whether malignancy is confirmed: not told',
    ])
  })
})
