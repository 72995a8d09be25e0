import { expect, it } from 'vitest'
import { worklistLines } from '../../../src/report/results/text-worklist.js'
import { paintFor } from '../../../src/report/terminal/paint.js'
import { entry, trial } from './results.js'

it('says behind a trial that is closed now when time opens it', () => {
  const trials = [
    trial({ id: 'SOON', verdict: 'ineligible', clearsOn: '2026-04-01' }),
    trial({ id: 'LATE', verdict: 'ineligible' }),
    trial({ id: 'NOW', verdict: 'undetermined' }),
  ]
  const worklist = [entry({ need: 'IgG', helps: ['SOON I1', 'LATE I2', 'NOW I3'] })]
  expect(worklistLines({ columns: 120, paint: paintFor(false) }, { trials, worklist })).toEqual([
    'Find out next',
    '  1. IgG – helps to decide SOON I1 (opens on 2026-04-01) and LATE I2 (opens in years) and NOW I3',
  ])
})

it('says behind a trial that takes no patients how it stands, and of one that is over nothing more', () => {
  const trials = [
    trial({ id: 'OPEN', verdict: 'undetermined', recruitment: 'enrolling by invitation' }),
    trial({ id: 'NOT-YET', verdict: 'undetermined', recruitment: 'not yet recruiting' }),
    trial({ id: 'HALTED', verdict: 'ineligible', recruitment: 'suspended', clearsOn: '2026-04-01' }),
    trial({ id: 'OVER', verdict: 'ineligible', recruitment: 'completed', clearsOn: '2026-04-01' }),
  ]
  const worklist = [
    entry({ need: 'IgG', alone: ['NOT-YET'], decides: ['OPEN I1', 'NOT-YET I2', 'HALTED I3', 'OVER I4'] }),
  ]
  expect(worklistLines({ columns: 200, paint: paintFor(false) }, { trials, worklist })).toEqual([
    'Find out next',
    '  1. IgG – alone decides NOT-YET (I2) (not yet recruiting); decides OPEN I1 and HALTED I3 (suspended; opens on 2026-04-01) and OVER I4 (completed)',
  ])
})
