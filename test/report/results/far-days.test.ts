import { expect, it } from 'vitest'
import { textReport } from '../../../src/report/results/text.js'
import { criterion, result, trial } from './results.js'

function report(given: Parameters<typeof result>[0]): string {
  return textReport(result(given), { columns: 140, all: false, color: false })
}

it.each([
  ['2031-03-01', true],
  // when a window of five years is over that began on the day itself
  ['2031-03-02', true],
  ['2031-03-03', false],
])('says a day of five years ahead, and none beyond: %s', (clearsOn, isSaid) => {
  const criteria = ['E1', 'E2'].map((id) => criterion({ id, outcome: 'violated', clearsOn }))
  const text = report({
    asOf: '2026-03-01',
    trials: [trial({ id: 'T', verdict: 'ineligible', clearsOn, criteria })],
  })
  const said = [`no longer against it from ${clearsOn}`, `nothing is against it from ${clearsOn}`]
  expect(said.map((words) => text.includes(words))).toEqual([isSaid, isSaid])
})

it('says when a window of five years is over that began on a day which not every year has', () => {
  const said = (clearsOn: string): boolean =>
    report({
      asOf: '2028-02-29',
      trials: [
        trial({
          id: 'T',
          verdict: 'ineligible',
          clearsOn,
          criteria: [criterion({ id: 'E1', outcome: 'violated', clearsOn })],
        }),
      ],
    }).includes('against it from')
  expect(['2033-02-28', '2033-03-01', '2033-03-02'].map(said)).toEqual([true, true, false])
})

it('says no end of a fit more than five years ahead', () => {
  const fits = (fitsUntil: string): string =>
    report({ asOf: '2026-03-01', trials: [trial({ id: 'T', fitsUntil, fitEndedBy: [] })] })
  expect(fits('2031-03-01')).toContain('fits until 2031-03-01')
  expect(fits('2031-03-02')).not.toContain('fits until')
})
