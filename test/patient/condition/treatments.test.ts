import { describe, expect, it } from 'vitest'
import { read, warningsOf } from '../reader.js'

/** What a treatment means: the ids of procedures and of drugs. */
function meaning(treatment: unknown): unknown[] {
  const [fact] = read({ conditions: [{ name: 'lupus', treatment }] }).conditions.entries
  return (fact?.treatments ?? []).map(({ label, terms, drugs }) => [
    label,
    terms.map(({ id }) => id),
    drugs.map(({ id }) => id),
  ])
}

describe('the treatment of a condition', () => {
  it.each<[unknown, unknown[]]>([
    [undefined, []],
    ['Excised', [['Excised', ['local-resection'], []]]],
    ['MTX 10 mg weekly', [['MTX 10 mg weekly', [], ['methotrexate']]]],
    [
      'excision, then MTX',
      [
        ['excision', ['local-resection'], []],
        ['MTX', [], ['methotrexate']],
      ],
    ],
    [
      'excision and radiotherapy plus prednisone',
      [
        ['excision', ['local-resection'], []],
        ['radiotherapy', ['radiotherapy'], []],
        ['prednisone', [], ['prednisone']],
      ],
    ],
    ['MTX?', [['MTX?', [], []]]],
    ['MTX until 2025-09', [['MTX until 2025-09', [], ['methotrexate']]]],
    ['last given MTX 09/2025', [['last given MTX 09/2025', [], ['methotrexate']]]],
    ['no MTX until 2025', [['no MTX until 2025', [], []]]],
    ['declined MTX', [['declined MTX', [], []]]],
  ])('%j is %j', (treatment, expected) => {
    expect(meaning(treatment)).toEqual(expected)
  })

  it('that is not recognised is warned of, with the nearest procedure or else drug', () => {
    const patient = {
      conditions: [{ name: 'lupus', treatment: ['excison', 'rituximap', 'zapped', 'excised, declined'] }],
    }
    expect(warningsOf(patient)).toEqual([
      "/conditions/0/treatment/0: 'excison' is not a known treatment; did you mean 'excision'?",
      "/conditions/0/treatment/1: 'rituximap' is not a known treatment; did you mean 'rituximab'?",
      "/conditions/0/treatment/2: 'zapped' is not a known treatment",
      "/conditions/0/treatment/3: 'excised, declined' is not a known treatment",
    ])
  })

  it('that is known but for its date is not warned of', () => {
    const warnings = (treatment: string): number => warningsOf({ conditions: [{ name: 'lupus', treatment }] }).length
    expect(['MTX until 09/2025', 'MTX, from Oct 2024', 'MTX (bis 2025)'].map(warnings)).toEqual([0, 0, 0])
    expect(['MTX and zap until 09/2025', 'no MTX until 2025', 'zap until 2025'].map(warnings)).toEqual([1, 1, 1])
  })
})
