/**
 * How much the heap of a thread may grow, in percent of what is alive, before it is looked through for what is not. Left
 * to itself it grows to four times as much. Nothing of a patient outlives its block, so that more room gains little speed.
 */
const GROWTH = 50

/**
 * How much bytecode of other functions V8 compiles into one, where it would take 920 bytes of it. Thousands of functions
 * are run often here, none of them most of the time: with less in each, compiling all of them takes half as long, and what
 * comes of it is as fast.
 */
const INLINED = 200

/**
 * How much bytecode a function runs, in bytes, before V8 compiles it for speed, where it would wait for 67,584. Without it
 * V8 takes more memory for compiling than the program does, and a cohort of thousands is over before that has paid. Its
 * name is that of the V8 of Node 20; later ones compile cheaply first, and are left to themselves.
 */
const BUDGET = 500_000

/**
 * Tells V8 that the process goes on for long: the heaps of this thread, and of those that begin later, are kept small, and
 * less is compiled for speed.
 */
export function expectLongRun(): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`)
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${BUDGET}`)
}
