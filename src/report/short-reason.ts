/** So many names of what is not recorded are told where a criterion stands beside others. */
const MOST_NAMES = 3

/** What is not recorded stands last in a reason. */
const SILENCE = /(?<=^|; )no record of (?<names>[^;]+)$/u

/** Behind these words a comma parts answers, not names: `response inadequate, relapse or intolerant`. */
const ANSWERS = ' with response '

/**
 * The reason without most of a long list of what is not recorded, which the text of the criterion tells better. The whole
 * list stands in the report with --all, and in the JSON.
 */
export function shortReason(reason: string): string {
  return reason.replace(SILENCE, (whole: string, names: string) => {
    const parts = names.split(', ')
    const answers = parts.findIndex((part) => part.includes(ANSWERS))
    const told = parts.slice(0, answers === -1 ? MOST_NAMES : Math.min(answers, MOST_NAMES))
    // the last part may hold two names
    return told.length === 0 || parts.length <= MOST_NAMES
      ? whole
      : `no record of ${told.join(', ')} or others (all with --all)`
  })
}
