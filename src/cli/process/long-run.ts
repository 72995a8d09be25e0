/**
 * How much the heap of a thread may grow, in percent of what is alive, before it is looked through for what is not. Left
 * to itself it grows to four times as much. Nothing of a patient outlives its block, so that more room gains little speed.
 */
const GROWTH = 30

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
 * How much memory is for what is new, in MiB, of which there are two halves: what is alive in one of them when it is full
 * moves into the other. Of a block of patients nothing is alive any more when the next one begins, so that the more blocks
 * it holds, the fewer patients are moved: with 4 instead of 16 a thread takes a tenth more time. Left to itself it grows to
 * 16, and with the V8 of Node 24 to 55. One of several threads has less: so much where a brief line is written, and half of
 * it where a full one is, since that takes memory of its own.
 */
const [YOUNG_MIB_ALONE, YOUNG_MIB_BRIEF, YOUNG_MIB_FULL] = [16, 8, 4]

/** How much of it one of several threads has, in MiB. */
export function youngOfSeveral(form: 'brief' | 'full'): number {
  return form === 'brief' ? YOUNG_MIB_BRIEF : YOUNG_MIB_FULL
}

/**
 * V8 would have four threads of its own help to move what is alive. They take as much time again as they save, and where
 * several threads screen, these wait for helpers that have no processor.
 */
const ALONE = '--no-parallel-scavenge'

/**
 * Where much of what a place in the code makes outlives the memory for what is new, V8 has it made among what is old at once.
 * Here that is of no patient but those who are being judged just then; and whatever such a thing points to outlives it, too,
 * until all of the heap is looked through. Without it a tenth as much does, and a second thread looks through all of its
 * heap 3 times in 20,000 patients instead of 25.
 */
const BORN_NEW = '--no-allocation-site-pretenuring'

/** How often this thread looks how large it is, once it is large enough: after so many patients. */
const SELDOM = 16

/**
 * Tells V8 that the process goes on for long: the heaps of this thread, and of those that begin later, are kept small, and
 * less is compiled for speed.
 * @param threads how many there will be, this one among them
 * @param form what is written of each patient
 * @returns to be called after every patient: V8 may be told how fast the memory for what is new grows, but once it runs not
 * how far
 */
export function expectLongRun(threads: number, form: 'brief' | 'full'): () => void {
  const { setFlagsFromString, getHeapSpaceStatistics } = process.getBuiltinModule('node:v8')
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
  setFlagsFromString(ALONE)
  setFlagsFromString(BORN_NEW)
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`)
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${BUDGET}`)
  // the others do not grow: what is set for this thread would stop them, too
  const ofSeveral = youngOfSeveral(form)
  setFlagsFromString(`--min-semi-space-size=${ofSeveral}`)
  const most = 2 * (threads > 1 ? ofSeveral : YOUNG_MIB_ALONE) * 1024 * 1024
  let wasLarge = false
  let passed = 0
  const grow = (factor: number): void => {
    setFlagsFromString(`--semi-space-growth-factor=${factor}`)
  }
  grow(1)
  return () => {
    passed += 1
    if (wasLarge && passed % SELDOM > 0) return
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')
    // it grows to twice as much at once, and a page or two may be missing of that
    wasLarge = young !== undefined && young.space_size > 0.75 * most
    // said anew each time: a thread that begins takes it back
    grow(wasLarge ? 1 : 2)
  }
}
