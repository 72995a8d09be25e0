import { rulesWithin } from '../placed-rule.js'
import { found, type Check } from './check.js'

/** Rules that can never be true, or never false: an adult below 12, a biologic that is not and rituximab that is taken. */
export const constantRules: Check = (reading, constants) =>
  reading.rules.flatMap((placed) =>
    [...rulesWithin(placed)].flatMap(({ path, rule }) => {
      const constant = constants.found.get(rule)
      if (constant === undefined) return []
      const way = constant.constancy === 'never true' ? 'true' : 'false'
      const message = `this can never be ${way}: ${constant.because}`
      return [found(reading, path, 'error', message, 'no record decides it otherwise: correct it, or leave it out')]
    }),
  )
