import { afterEach, inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** the number of the mutant; none while the tests are tried without any */
    readonly activeMutant?: string
  }
}

declare global {
  var foundMutant: string | undefined
}

// one test that fails is enough; the test runner would still load the files of all others, which takes most of the time
const mutant = inject('activeMutant')
if (mutant !== undefined && globalThis.foundMutant === mutant) throw new Error('the mutant is found')

afterEach(({ task }) => {
  if (task.result?.state === 'fail') globalThis.foundMutant = mutant
})
