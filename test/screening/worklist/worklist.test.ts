import { describe, expect, it } from 'vitest'
import type { WorklistEntry } from '../../../src/screening/result/result.js'
import type { OpenNeed } from '../../../src/screening/worklist/open-needs.js'
import { worklistOf, type OpenTrial } from '../../../src/screening/worklist/worklist.js'

const ESSDAI: OpenNeed = { need: 'ESSDAI', kind: 'score', settles: true }
const IGG: OpenNeed = { need: 'IgG', kind: 'lab', settles: true }
const HIV: OpenNeed = { need: 'HIV', kind: 'lab', settles: true }
const BIOPSY: OpenNeed = { need: 'biopsy of a gland', kind: 'lab', effort: 'biopsy', settles: true }
const SEX: OpenNeed = { need: 'sex', kind: 'demographic', settles: true }
const CONFLICT: OpenNeed = { need: 'which is right: /labs/0 or /labs/1', kind: 'conflict', settles: true }

/** It decides a criterion only together with something else. */
const beside = (need: OpenNeed): OpenNeed => ({ ...need, settles: false })

/** An undetermined trial that recruits, with these unknown criteria, but for what is given. */
function open(
  id: string,
  unknown: Readonly<Record<string, readonly OpenNeed[]>>,
  given: Partial<OpenTrial> = {},
): OpenTrial {
  const criteria = Object.entries(unknown).map(([criterion, needs]) => ({ criterion, needs }))
  const recruitment = 'recruiting'
  return {
    id,
    recruitment,
    verdict: 'undetermined',
    clearsOn: undefined,
    complete: true,
    unknown: () => criteria,
    ...given,
  }
}

const closed: Partial<OpenTrial> = { verdict: 'ineligible' }
const opensLater: Partial<OpenTrial> = { verdict: 'ineligible', clearsOn: 20_000 }
const notYet: Partial<OpenTrial> = { recruitment: 'not yet recruiting' }
const completed: Partial<OpenTrial> = { recruitment: 'completed' }

/** `T I1`. */
const placesOf = (places: WorklistEntry['decides']): string[] =>
  places.map(({ trial, criterion }) => `${trial} ${criterion}`)
const order = (...trials: OpenTrial[]): string[] => worklistOf(trials).map(({ need }) => need)
const alone = (...trials: OpenTrial[]): Record<string, readonly string[]> =>
  Object.fromEntries(worklistOf(trials).map((entry) => [entry.need, entry.alone]))

describe('the worklist', () => {
  it('is empty where nothing is missing', () => {
    expect(worklistOf([])).toEqual([])
    expect(worklistOf([open('T', {}), open('U', { I1: [] })])).toEqual([])
  })

  it('names each missing datum once, with all that it could settle and what it takes', () => {
    const trials = [open('T', { I1: [ESSDAI], I2: [IGG, ESSDAI] }), open('U', { E1: [beside(IGG), beside(HIV)] })]
    expect(worklistOf(trials)).toEqual([
      {
        need: 'IgG',
        kind: 'lab',
        effort: 'blood-test',
        alone: [],
        decides: [{ trial: 'T', criterion: 'I2' }],
        helps: [{ trial: 'U', criterion: 'E1' }],
      },
      {
        need: 'ESSDAI',
        kind: 'score',
        effort: 'examination',
        alone: [],
        decides: [
          { trial: 'T', criterion: 'I1' },
          { trial: 'T', criterion: 'I2' },
        ],
        helps: [],
      },
      {
        need: 'HIV',
        kind: 'lab',
        effort: 'blood-test',
        alone: [],
        decides: [],
        helps: [{ trial: 'U', criterion: 'E1' }],
      },
    ])
  })

  it('tells things of one name and different kinds apart', () => {
    expect(worklistOf([open('T', { I1: [IGG, { ...IGG, kind: 'score' }] })])).toHaveLength(2)
  })

  it('leaves out what only concerns trials that are closed for good', () => {
    const [entry, ...others] = worklistOf([open('C', { I1: [IGG, ESSDAI] }, closed), open('T', { I1: [ESSDAI] })])
    expect([entry?.need, placesOf(entry?.decides ?? []), others]).toEqual(['ESSDAI', ['T I1'], []])
  })
})

describe('what alone decides a verdict', () => {
  it.each<[string, readonly string[], OpenTrial]>([
    ['the only thing that is missing', ['T'], open('T', { I1: [IGG] })],
    ['the only thing that several criteria miss', ['T'], open('T', { I1: [IGG], E1: [IGG] })],
    ['not one of two things that a criterion misses', [], open('T', { I1: [IGG, HIV] })],
    ['not where another criterion misses something else', [], open('T', { I1: [IGG], I2: [HIV] })],
    ['not where another criterion is unknown for nothing that can be named', [], open('T', { I1: [IGG], I2: [] })],
    ['not where a part of the list is missing', [], open('T', { I1: [IGG] }, { complete: false })],
    ['not in a trial that only time can open', [], open('T', { I1: [IGG] }, opensLater)],
  ])('is %s', (_what, expected, trial) => {
    expect(alone(trial)['IgG']).toEqual(expected)
  })

  it('may do so in several trials', () => {
    expect(alone(open('T', { I1: [IGG] }), open('U', { E1: [IGG] }), open('V', { E1: [HIV, IGG] }))).toEqual({
      IgG: ['T', 'U'],
      HIV: [],
    })
  })
})

describe('the order of the worklist', () => {
  it.each<[string, readonly string[], readonly OpenTrial[]]>([
    [
      'what alone decides a verdict',
      ['biopsy of a gland', 'IgG', 'HIV'],
      [open('T', { I1: [IGG, HIV], I2: [IGG] }), open('U', { I1: [HIV, IGG] }), open('V', { I1: [BIOPSY] })],
    ],
    [
      'what concerns more undetermined trials',
      ['IgG', 'HIV'],
      [open('T', { I1: [HIV, IGG], I2: [HIV], I3: [HIV] }), open('U', { I1: [IGG] }, { complete: false })],
    ],
    ['what settles more criteria', ['IgG', 'HIV'], [open('T', { I1: [HIV], I2: [IGG], I3: [IGG] })]],
    [
      'what settles a criterion before what only helps with one',
      ['IgG', 'HIV'],
      [open('T', { I1: [beside(HIV), IGG] })],
    ],
    [
      'what helps with more criteria',
      ['IgG', 'HIV'],
      [open('T', { I1: [beside(HIV), beside(IGG)], I2: [beside(IGG)] })],
    ],
    [
      'what asks less of the patient, a contradiction of the record among it',
      ['sex', CONFLICT.need, 'ESSDAI', 'HIV', 'IgG', 'biopsy of a gland'],
      [open('T', { I1: [BIOPSY], I2: [IGG], I3: [ESSDAI], I4: [CONFLICT], I5: [SEX], I6: [HIV] })],
    ],
    [
      'what comes first by its name, where nothing else tells them apart',
      ['HIV', 'IgG'],
      [open('T', { I1: [HIV, IGG] }), open('U', { I1: [IGG, HIV] })],
    ],
    [
      'trials that are open before those that only time can open',
      ['biopsy of a gland', 'IgG'],
      [open('L', { I1: [IGG], I2: [IGG] }, opensLater), open('T', { I1: [BIOPSY] })],
    ],
    [
      'trials that time opens sooner before those that it opens later',
      ['biopsy of a gland', 'IgG', 'HIV'],
      [
        open('L', { I1: [IGG], I2: [IGG, HIV], I3: [HIV], I4: [HIV] }, { ...opensLater, clearsOn: 20_002 }),
        open('M', { I1: [IGG] }, { ...opensLater, clearsOn: 20_001 }),
        open('S', { I1: [BIOPSY] }, opensLater),
      ],
    ],
    [
      'trials that take patients, even if only time can open them, before one that does not yet, and that before one that is over',
      ['biopsy of a gland', 'IgG', 'HIV'],
      [open('C', { I1: [HIV] }, completed), open('N', { I1: [IGG] }, notYet), open('L', { I1: [BIOPSY] }, opensLater)],
    ],
    [
      'what comes first in the trials that take patients, whatever it does in others',
      ['HIV', 'IgG', 'biopsy of a gland'],
      [
        open('T', { I1: [IGG], I2: [HIV], I3: [BIOPSY] }),
        open('C', { I1: [BIOPSY] }, completed),
        open('D', { I1: [BIOPSY], I2: [IGG] }, completed),
        open('N', { I1: [beside(BIOPSY)] }, notYet),
      ],
    ],
    [
      'what alone decides a verdict, concerns more, opens sooner and decides more, among trials that are over',
      ['biopsy of a gland', 'IgG', 'HIV', 'ESSDAI'],
      [
        open('C', { I1: [BIOPSY] }, completed),
        open('D', { I1: [HIV], I2: [IGG], I3: [IGG] }, completed),
        open('E', { I1: [ESSDAI] }, { ...opensLater, ...completed }),
      ],
    ],
  ])('begins with %s', (_what, expected, trials) => {
    expect(order(...trials)).toEqual(expected)
    expect(order(...trials.toReversed())).toEqual(expected)
  })
})
