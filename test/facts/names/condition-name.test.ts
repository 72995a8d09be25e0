import { describe, expect, it } from 'vitest'
import { resolveCondition } from '../../../src/facts/names/condition-name.js'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import type { ConditionTerm } from '../../../src/facts/term.js'

function condition(id: string, ...names: string[]): ConditionTerm {
  return { id, label: id.replaceAll('-', ' '), names, codes: [], parents: [], course: 'episode' }
}

const conditions = new Lexicon<ConditionTerm>([
  condition('sle', 'lupus', 'systemic lupus erythematosus'),
  { ...condition('tuberculosis', 'TB'), narrower: ['miliary tuberculosis'] },
  condition('tuberculosis-history', 'history of tuberculosis'),
  condition('latent-tuberculosis'),
  condition('breast-cancer'),
  condition('asthma'),
  condition('heart-failure'),
  condition('cancer-of-lung'),
  condition('atrial-fibrillation', 'A fib'),
])

function read(name: string): { id: string | undefined; suspected: boolean; familyHistory: boolean } {
  const { terms, suspected, familyHistory } = resolveCondition(name, conditions)
  expect(terms.length).toBeLessThanOrEqual(1)
  return { id: terms[0]?.id, suspected, familyHistory }
}

describe('the condition itself', () => {
  it.each([
    ['SLE', 'sle'],
    ['- SLE', 'sle'],
    ['breast cancer - left', 'breast-cancer'],
    ['breast cancer, pT1 N0 M0', 'breast-cancer'],
    ['history of breast cancer', 'breast-cancer'],
    ['past medical history of asthma', 'asthma'],
    ['H/O asthma', 'asthma'],
    ['PMH of asthma', 'asthma'],
    ['known asthma', 'asthma'],
    ['documented asthma', 'asthma'],
    ['diagnosed with lupus', 'sle'],
    ['history of tuberculosis', 'tuberculosis-history'],
    ['Z.n. asthma', 'asthma'],
    ['Z.n. breast cancer 2012', 'breast-cancer'],
    ['Z.n. breast cancer links (2012)', 'breast-cancer'],
    ['history of tuberculosis 2012', 'tuberculosis-history'],
    ['breast cancer 2012', 'breast-cancer'],
    ['Z.n. something 2012', undefined],
    ['St.p. asthma', 'asthma'],
    ['post asthma', undefined],
    ['antécédent de lupus', 'sle'],
    ['Asthma (disorder)', 'asthma'],
    ['History of the asthma (situation)', 'asthma'],
    ['A fib', 'atrial-fibrillation'],
    ['left breast cancer', 'breast-cancer'],
    ['breast cancer, right', 'breast-cancer'],
    ['Breast cancer (left)', 'breast-cancer'],
    ['Z.n. breast cancer links', 'breast-cancer'],
    ['breast cancer bds.', 'breast-cancer'],
    ['left-sided heart failure', 'heart-failure'],
    ['systemic lupus erythematosus, unspecified', 'sle'],
    ['tuberculosis, latent', 'latent-tuberculosis'],
    ['tuberculosis, miliary', 'tuberculosis'],
    ['cancer of the lung', 'cancer-of-lung'],
    ['lung, cancer of the', 'cancer-of-lung'],
    ['tuberculosis, no', undefined],
    ['asthma, lupus, latent', undefined],
  ])('%s is %s', (name, id) => {
    expect(read(name)).toEqual({ id, suspected: false, familyHistory: false })
  })
})

describe('a name with a class of the New York Heart Association', () => {
  it.each<[string, number, boolean]>([
    ['heart failure NYHA III', 3, false],
    ['heart failure, NYHA class II', 2, false],
    ['Heart failure (NYHA IV)', 4, false],
    ['heart failure [NYHA functional class 1]', 1, false],
    ['heart failure - NYHA: 2', 2, false],
    ['NYHA III heart failure', 3, false],
    ['NYHA class 4 heart failure', 4, false],
    ['history of heart failure NYHA III', 3, false],
    ['heart failure, New York Heart Association class III', 3, false],
    ['left-sided heart failure NYHA III', 3, false],
    ['suspected heart failure NYHA III', 3, true],
    ['heart failure NYHA III?', 3, true],
  ])('%s is a heart failure of grade %i', (name, grade, suspected) => {
    const found = resolveCondition(name, conditions)
    expect([found.terms.map(({ id }) => id), found.grade, found.suspected]).toEqual([
      ['heart-failure'],
      grade,
      suspected,
    ])
    expect(found.terms[0]?.narrowedTo).toBe(name.replace(/^(?:history of|suspected) |\?$/u, ''))
  })

  it('denies no other class', () => {
    const { denied } = resolveCondition('no history of heart failure NYHA III', conditions)
    expect(denied.map(({ id, narrowedTo }) => [id, narrowedTo !== undefined])).toEqual([['heart-failure', true]])
    expect(resolveCondition('no heart failure NYHA III', conditions)).toMatchObject({ terms: [], unsaid: true })
  })

  it.each(['heart failure NYHA II-V', 'heart failure NYHA', 'heart failure NYHA V', 'NYHA III', 'something NYHA III'])(
    '%s is no known condition',
    (name) => {
      expect(resolveCondition(name, conditions).terms).toEqual([])
    },
  )

  it('of a relative is none of the patient', () => {
    expect(resolveCondition('mother had heart failure NYHA III', conditions)).toMatchObject({
      terms: [],
      familyHistory: true,
    })
  })
})

describe('a name that says less', () => {
  const narrowedTo = (name: string): string | undefined => resolveCondition(name, conditions).terms[0]?.narrowedTo

  it.each([
    ['history of miliary tuberculosis', 'miliary tuberculosis'],
    ['Breast cancer (left)', 'Breast cancer (left)'],
    ['left breast ca.', 'left breast ca.'],
    ['left-sided heart failure, unspecified', 'left-sided heart failure, unspecified'],
    ['heart failure, unspecified', undefined],
    ['history of breast cancer', undefined],
  ])('%s is narrowed to %s', (name, expected) => {
    expect(narrowedTo(name)).toBe(expected)
  })
})

describe('what is suspected', () => {
  it.each([
    'suspected tuberculosis',
    'possible TB',
    '?TB',
    'TB?',
    'TB？',
    '？TB',
    '? tuberculosis',
    'rule out tuberculosis',
    'r/o TB',
    'tuberculosis, suspected',
    'tuberculosis (possible)',
    'likely tuberculosis',
    'history of suspected tuberculosis',
    'Verdacht auf tuberculosis',
    'V.a. tuberculosis',
    'Suspected tuberculosis (situation)',
  ])('%s', (name) => {
    expect(read(name)).toEqual({ id: 'tuberculosis', suspected: true, familyHistory: false })
  })

  it('of a name that is not recognised is suspected, too', () => {
    expect(read('suspected porphyria')).toEqual({ id: undefined, suspected: true, familyHistory: false })
  })
})

describe('what relatives have', () => {
  it('is not the patient’s', () => {
    expect(read('mother had tuberculosis')).toEqual({ id: undefined, suspected: false, familyHistory: true })
  })

  it('is not understood where the patient may have it, too', () => {
    const found = resolveCondition('tuberculosis, mother with tuberculosis', conditions)
    expect(found).toMatchObject({ terms: [], familyHistory: false, unsaid: true })
  })

  it('and what they do not have leaves a name as it is', () => {
    const found = resolveCondition('tuberculosis, no family history', conditions)
    expect(found).toMatchObject({ terms: [], familyHistory: false, unsaid: false })
  })
})

describe('what is denied', () => {
  const denied = (name: string): (string | boolean)[] => {
    const { terms, denied: never, unsaid } = resolveCondition(name, conditions)
    expect(terms).toEqual([])
    return [...never.map(({ narrowedTo, id }) => narrowedTo ?? id), unsaid]
  }

  it.each([
    ['no history of tuberculosis', ['tuberculosis', true]],
    ['no history of miliary tuberculosis', ['miliary tuberculosis', true]],
    ['no history of suspected tuberculosis', [true]],
    ['no history of tuberculosis or cancer', [true]],
    ['no tuberculosis', [true]],
    ['screening for tuberculosis', [true]],
    ['tuberculosis (-)', [true]],
    ['tuberculosis: -', [true]],
    ['tuberculosis - (disorder)', [true]],
    ['porphyria', [false]],
  ])('by %s is %j', (name, expected) => {
    expect(denied(name)).toEqual(expected)
  })
})

describe('what is not recognised', () => {
  it.each([
    'no history of tuberculosis',
    'no tuberculosis',
    'denies tuberculosis',
    'tuberculosis ruled out',
    'exposure to tuberculosis',
    'screening for breast cancer',
    'acute asthma',
    'old breast cancer',
    'asthma in a child',
    'tubercolosis',
    'FH',
    '',
  ])('%s', (name) => {
    expect(read(name)).toEqual({ id: undefined, suspected: false, familyHistory: false })
  })

  it('latent tuberculosis is another condition than tuberculosis', () => {
    expect(read('latent tuberculosis').id).toBe('latent-tuberculosis')
  })
})
