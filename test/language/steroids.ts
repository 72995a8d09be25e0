import { steroidsOf, type Steroids } from '../../src/language/drug/steroid-intake.js'
import { vocabulary } from './vocabulary.js'

/** The steroids of the vocabulary of these tests. */
export const steroids: Steroids = found()

function found(): Steroids {
  const read = steroidsOf(vocabulary)
  if (read === undefined) throw new Error('no steroids')
  return read
}
