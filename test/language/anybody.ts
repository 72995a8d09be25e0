import type { Facts } from '../../src/facts/facts.js'
import { NOTHING_LEFT_OUT } from '../../src/facts/nothing-recorded.js'

/** What is the same of every patient of a test: of the record everything counts. */
export const ANYBODY: Pick<Facts, 'id' | 'asOfSource' | 'leftOut' | 'warnings'> = {
  id: 'P',
  asOfSource: 'option',
  leftOut: NOTHING_LEFT_OUT,
  warnings: [],
}
