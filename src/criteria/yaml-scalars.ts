import { findControls } from './yaml-marks.js'
import type { YamlWords } from './yaml-words.js'

/** As people write numbers. YAML would read `0x12` and `018` as 18, and `0o70` as 56. */
const DECIMAL = /^[-+]?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?$/iu

/**
 * Why a value is not what a reader of the file takes it for: a number of another notation, or a text in which an escape stands
 * for a character that nobody sees; the text itself was looked through before. Undefined for any other.
 * @param source as it is written
 */
export function refusedScalar(value: unknown, source: string): YamlWords | undefined {
  if (typeof value === 'number' && !DECIMAL.test(source)) {
    return {
      message: `${source} is not a number as people write it`,
      remedy: 'write its decimal digits; put a text in quotes',
    }
  }
  const [hidden] = typeof value === 'string' ? findControls(value) : []
  return hidden === undefined ? undefined : { message: hidden.message, remedy: 'leave its escape out' }
}
