/** Something wrong with a stretch of a YAML text, by its offsets. */
export interface YamlProblem {
  readonly start: number
  readonly end: number
  readonly message: string
  readonly remedy: string
}
