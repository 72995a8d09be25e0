/** The first words of the command lines that ask for something else than a screening. */
export const COMMAND_NAMES: readonly string[] = [
  'cohort',
  'merge',
  'explain',
  'facts',
  'trials',
  'check',
  'schema',
  'complete',
]
