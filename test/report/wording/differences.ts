import type { Difference } from '../../../src/screening/result/result.js'

/** Platelets of 71 that should be 75, but for what is given. */
export function difference(given: Partial<Difference>): Difference {
  return {
    kind: 'lab',
    what: 'platelets',
    recorded: '71 10*9/L',
    paths: ['/labs/0'],
    value: 71,
    unit: '×10⁹/L',
    needs: { atLeast: 75 },
    distance: 4,
    ...given,
  }
}
