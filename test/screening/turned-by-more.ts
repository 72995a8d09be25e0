import type { Rule } from '../oracle/rule.js'

/**
 * Where more may be known to turn an answer round: what looks at the latest result, whose place a later one takes; the
 * dose that is taken now, to which every drug adds its own; what holds unless the record casts doubt on it; and what was
 * treated by nothing else, so far as treatments are recorded.
 */
const EXCEPTIONS =
  'lab|vital|score|score-item|lab-by-age|pregnancy-test|persistence|rise|steroid-dose|doubted-by|unless-treated-only-by'

const EXCEPTION = new RegExp(`"(?:${EXCEPTIONS})":`, 'u')

export function isException(asked: Rule): boolean {
  return EXCEPTION.test(JSON.stringify(asked))
}
