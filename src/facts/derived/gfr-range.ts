import type { Range } from '../../kernel/range.js'
import type { Sex } from '../facts.js'
import { bedsideSchwartz } from './bedside-schwartz.js'
import { ckdEpi2021 } from './ckd-epi.js'
import { ckidU25 } from './ckid-u25.js'
import type { Ages } from './person.js'

/**
 * All that an equation may give, where its arguments may be several. Each equation falls with creatinine, so that the
 * highest creatinine gives the lowest end.
 */
export function ckdEpiRange(creatinine: Range, { min, max }: Ages, sex: Sex): Range {
  const high = ckdEpi2021(creatinine.low, min, sex)
  return {
    low: creatinine.low === creatinine.high && min === max ? high : ckdEpi2021(creatinine.high, max, sex),
    high,
    lowOpen: creatinine.highOpen,
    highOpen: creatinine.lowOpen,
  }
}

/** Rises with height. */
export function schwartzRange(height: Range, creatinine: Range): Range {
  return {
    low: bedsideSchwartz(height.low, creatinine.high),
    high: bedsideSchwartz(height.high, creatinine.low),
    lowOpen: height.lowOpen || creatinine.highOpen,
    highOpen: height.highOpen || creatinine.lowOpen,
  }
}

/** Rises with age and height. */
export function u25Range({ min, max }: Ages, sex: Sex, height: Range, creatinine: Range): Range {
  return {
    low: ckidU25(min, sex, height.low, creatinine.high),
    high: ckidU25(max, sex, height.high, creatinine.low),
    lowOpen: height.lowOpen || creatinine.highOpen,
    highOpen: height.highOpen || creatinine.lowOpen,
  }
}
