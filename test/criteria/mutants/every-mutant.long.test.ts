import { expect, it } from 'vitest'
import { killAll } from './kill.js'
import { linesOf } from './lines-of.js'
import { library, subjects } from './subject.js'

it.each(subjects)('every fault in a rule of $trial.id is noticed', { timeout: 0 }, (subject) => {
  const { mutants, survivors, excused, stale } = killAll(subject, library)
  const killed = mutants - survivors.length - excused
  console.log(
    [
      `${subject.trial.id}: ${mutants} mutants, ${killed} killed, ${excused} equivalent, ${survivors.length} survive`,
      ...linesOf(survivors),
      ...stale.map((name) => `  no longer survives, though it is called equivalent: ${name}`),
    ].join('\n'),
  )
  expect(survivors.length + stale.length).toBe(0)
})
