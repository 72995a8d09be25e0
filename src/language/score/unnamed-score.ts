import { UNKNOWN } from '../../kernel/truth.js'
import type { ScoreFact } from '../../facts/fact.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import { isUnclear } from '../../facts/names/score-name.js'
import type { Score } from '../../facts/term.js'
import type { ResultAnswer } from '../measurement/latest.js'
import { takenInWords } from '../time/moment.js'

/** Whether it is called by a name of the score: one of a name that only resembles it has neither a total nor items. */
export function isNamed({ label, total, items }: ScoreFact, scores: Lexicon<Score>): boolean {
  return total !== undefined || items.size > 0 || scores.find(label) !== undefined
}

/** One whose name is not known, but so like that of the score, or so short, that it may be it. */
export function unnamed(fact: ScoreFact, asked: Score): ResultAnswer {
  const { label } = fact
  const day = takenInWords(fact)
  if (isUnclear(label, asked)) {
    return {
      truth: UNKNOWN,
      value: `which score it is, is not said${day}`,
      clause: () => `'${label}'${day} may be ${asked.label} or another score`,
      need: { need: `whether '${label}' is ${asked.label}`, kind: 'score', effort: 'record' },
    }
  }
  return {
    truth: UNKNOWN,
    value: `name not known${day}`,
    clause: () => `'${label}'${day} is not a known score and could be ${asked.label}`,
  }
}
