import { expect, it } from 'vitest'
import { revisedIn } from '../../../src/facts/names/revised-name.js'

it.each([
  ['SSc revised to MCTD', 'SSc', 'MCTD'],
  ['SLE -> MCTD', 'SLE', 'MCTD'],
  ['rheumatoid arthritis → revised to SLE', 'rheumatoid arthritis', 'SLE'],
  ['RA, now SLE', 'RA', 'SLE'],
  ['RA (now SLE)', 'RA', 'SLE'],
  ['SLE reclassified as UCTD', 'SLE', 'UCTD'],
  ['SSc geändert in MCTD', 'SSc', 'MCTD'],
  ['SLE, jetzt MCTD', 'SLE', 'MCTD'],
])('%s', (name, before, after) => {
  expect(revisedIn(name)).toEqual({ before, after })
})

it.each(['SLE', 'known SLE', 'SLE now', 'now SLE', '-> SLE', 'SLE ->'])('or it is called by one name: %s', (name) => {
  expect(revisedIn(name)).toBeUndefined()
})
