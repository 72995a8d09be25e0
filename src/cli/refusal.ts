import { InputError } from '../kernel/diagnostic.js'

/** One thing that is wrong with a file or an option, without a place in it. */
export function refusal(file: string, message: string, remedy?: string): InputError {
  return new InputError([{ file, severity: 'error', message, ...(remedy === undefined ? {} : { remedy }) }])
}

/** An empty name would be that of the folder itself; it is a variable of a script that has no value. Throws InputError. */
export function refuseEmpty(name: string): void {
  if (name === '') throw refusal("''", 'this name is empty', 'name a file or a folder')
}

/** Does all of the work, and throws one error with everything that was wrong rather than the first. */
export async function allOf<T>(work: readonly (() => T | Promise<T>)[]): Promise<T[]> {
  const results: T[] = []
  const errors: InputError[] = []
  for (const step of work) {
    try {
      results.push(await step())
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      errors.push(error)
    }
  }
  if (errors.length > 0) throw new InputError(errors.flatMap(({ diagnostics }) => diagnostics))
  return results
}
