import type { Clause } from '../../language/rule/finding.js'
import { reasonOf } from '../../language/rule/reason.js'

/** So many names of what is not recorded are told where a criterion stands beside others. */
const MOST_NAMES = 3

const OTHERS = 'others (all with --all)'

/**
 * The reason without most of a long list of what is not recorded, which the text of the criterion tells better. The whole
 * list stands in the report with --all, and in the JSON.
 */
export function shortReason(grounds: readonly Clause[]): string {
  const silent = [...new Set(grounds.flatMap((clause) => (isSilence(clause) ? clause.silent : [])))]
  const told = silent.slice(0, MOST_NAMES)
  // a name that is a list itself would read as several of them: `x with response relapse, inadequate or intolerant`
  const list = told.findIndex((name) => name.includes(','))
  const names = list === -1 ? told : told.slice(0, list)
  // "or others" takes the place of two names at least
  if (names.length === 0 || silent.length <= MOST_NAMES + 1) return reasonOf(grounds)
  return reasonOf([...grounds.filter((clause) => !isSilence(clause)), { silent: [...names, OTHERS] }])
}

type Silence = Extract<Clause, { readonly silent: readonly string[] }>

function isSilence(clause: Clause): clause is Silence {
  return typeof clause === 'object' && 'silent' in clause
}
