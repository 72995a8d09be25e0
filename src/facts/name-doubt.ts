/** Whether a name has a question mark: it is not sure that the thing is there, or that it is this one. */
export function isQuestioned(name: string): boolean {
  return name.includes('?') || name.includes('\uFF1F')
}
