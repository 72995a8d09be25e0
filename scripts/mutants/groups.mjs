/** The floors of the program that are mutated, and the share of their mutants, of a hundred, that the tests must find. */
export const FLOORS = ['kernel', 'language', 'screening']
export const LEAST_OF_ALL = 90

/** What a wrong answer would come from first: a larger share, and a reason for each mutant that nothing finds. */
export const LEAST_OF_GROUP = 95

/** @type {Readonly<Record<string, readonly string[]>>} */
export const GROUPS = {
  truth: [
    'src/kernel/truth.ts',
    ...['all', 'any', 'not', 'at-least', 'when', 'rule/combine', 'same-fact', 'doubted-by', 'list/list-truth'].map(
      (name) => `src/language/${name}.ts`,
    ),
  ],
  calendar: [
    ...['age', 'day', 'duration', 'span'].map((name) => `src/kernel/${name}.ts`),
    ...['calendar', 'days-ahead', 'patient-on-days', 'turns'].map((name) => `src/screening/calendar/${name}.ts`),
  ],
  verdict: ['result/verdict', 'judge/judge-criterion', 'patient/judge-patient', 'judge/judge-trial'].map(
    (name) => `src/screening/${name}.ts`,
  ),
}

/**
 * @param {string} path
 * @returns {string}
 */
export function floorOf(path) {
  return path.split('/')[1] ?? ''
}
