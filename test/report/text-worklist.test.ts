import { expect, it } from 'vitest'
import { worklistLines } from '../../src/report/text-worklist.js'
import { paintFor } from '../../src/report/paint.js'
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
