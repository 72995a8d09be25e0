import { describe, expect, it } from 'vitest'
import { changeInWords } from '../../../src/report/wording/difference.js'
import type { TrialResult } from '../../../src/screening/result/result.js'
import { screen } from '../../../src/screening/screen.js'
import { bundled, patientWith, type Edit } from '../bundled.js'
import { factsOf } from '../facts.js'

describe('the bundled trials', () => {
  function screened(id: string, file: string, edits: readonly Edit[]): TrialResult {
    const trials = bundled.trials.filter((trial) => trial.id === id)
    const [trial] = screen(factsOf(bundled, patientWith(file, edits)), bundled, { version: '1', trials }).trials
    if (trial === undefined) throw new Error(`no trial ${id}`)
    return trial
  }

  function changes({ counterfactual }: TrialResult): string[] {
    return (counterfactual?.sets ?? []).map((set) => set.map(changeInWords).join(' and '))
  }

  it.each<[string, string, string, readonly Edit[], readonly string[]]>([
    ['NCT04893161', 'an IgG', 'lupus-nephritis-after-rituximab', [['labs/21/value', 3.5]], ['IgG at least 400 mg/dL']],
    [
      'NCT04893161',
      'a washout and a test',
      'lupus-nephritis-after-rituximab',
      [
        ['drugs/2/end', '2026-01-10'],
        ['labs/25/value', 'positive'],
      ],
      ['rituximab last taken on or before 2025-12-11 and anti-HCV negative'],
    ],
    ['NCT05605665', 'a washout', 'sjogren-rituximab-washout', [], ['MabThera last taken on or before 2025-12-14']],
    ['NCT05605665', 'a score', 'sjogren-may-fit', [['scores/1/value', 3]], ['ESSDAI at least 4']],
    [
      'NCT06410833',
      'kidney function, which is computed',
      'juvenile-sjogren-resistant',
      [['labs/6/value', 200]],
      ['eGFR at least 30 mL/min/1.73 m²'],
    ],
    [
      'NCT06410833',
      'another trial and a vaccine',
      'juvenile-sjogren-resistant',
      [
        ['trialParticipation', [{ id: 'NCT01234567', end: '2025-12-01' }]],
        ['immunizations/0', { name: 'MMR', date: '2026-02-01' }],
      ],
      ['participation in NCT01234567 ended on or before 2025-09-11 and MMR given on or before 2025-12-11'],
    ],
    [
      'NCT06546540',
      'a vital capacity',
      'ssc-best-possible',
      [['labs/1/value', 45]],
      ['FVC % predicted more than 50 %'],
    ],
    [
      'NCT06789107',
      'platelets',
      'lupus-teenager-refractory',
      [['labs/1/value', 71]],
      ['platelet count at least 75 ×10⁹/L'],
    ],
    [
      'NCT06789107',
      'platelets and a score',
      'lupus-teenager-refractory',
      [
        ['labs/1/value', 71],
        ['scores/0', { name: 'SLEDAI-2K', value: 5, date: '2026-03-04' }],
      ],
      ['SLEDAI-2K at least 6 and platelet count at least 75 ×10⁹/L'],
    ],
    [
      'NCT06789107',
      'some treatment that is stable',
      'lupus-teenager-refractory',
      [
        [
          'drugs/0',
          { name: 'prednisone', start: '2022-10-03', end: '2025-01-01', route: 'oral', response: 'inadequate' },
        ],
        ['drugs/1', { name: 'hydroxychloroquine', start: '2022-10-03', end: '2025-01-01', response: 'inadequate' }],
        ['drugs/2/stableSince', '2026-02-20'],
      ],
      [
        'corticosteroid given by the oral route taken since 2026-03-05',
        'antimalarial taken since 2026-03-05',
        'dose of mycophenolate mofetil unchanged since a day on or before 2026-01-29',
        'other conventional DMARD or immunomodulator given by a systemic route taken since 2026-01-29',
      ],
    ],
  ])('%s would have nothing against it but for %s', (id, _what, file, edits, expected) => {
    const trial = screened(id, file, edits)
    expect(trial.verdict).toBe('ineligible')
    expect(changes(trial)).toEqual(expected)
  })

  it.each<[string, string, readonly Edit[], readonly string[]]>([
    ['NCT04893161', 'lupus-teenager-refractory', [], ['I2']],
    ['NCT05605665', 'sjogren-latent-tuberculosis', [], ['E7']],
    ['NCT06410833', 'juvenile-sjogren-resistant', [['birthDate', '1990-01-01']], ['I1']],
    ['NCT06546540', 'ssc-best-possible', [['birthDate', '2012-01-01']], ['I2']],
    ['NCT06789107', 'sjogren-rituximab-washout', [], ['I2']],
  ])('%s has something against %s that nothing changes', (id, file, edits, expected) => {
    const trial = screened(id, file, edits)
    expect(trial.counterfactual).toMatchObject({ sets: [], against: expected })
  })
})
