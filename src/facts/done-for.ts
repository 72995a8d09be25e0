/** What a procedure is done for, where no more is recorded. */
export interface DoneFor {
  /** ids of the conditions that it is mostly done for, each by itself */
  readonly doneFor?: readonly string[] | undefined
  /** ids of conditions that it is done for as well, so that one that is recorded explains it; not of its kinds */
  readonly alsoFor?: readonly string[] | undefined
  /** ids of acute conditions that it is mostly or often done for, each by itself, and that are over some weeks after it */
  readonly acutelyFor?: readonly string[] | undefined
}
