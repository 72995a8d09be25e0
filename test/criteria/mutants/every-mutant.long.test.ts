import { it, expect } from 'vitest'
import { killAll } from './kill.js'
import { library, subjects } from './subject.js'

it.each(subjects)('$trial.id: the worked cases tell every mutant', { timeout: 0 }, (subject) => {
  const started = performance.now()
  const { mutants, survivors } = killAll(subject, library)
  console.log(
    [
      `${subject.trial.id}: ${mutants} mutants, ${mutants - survivors.length} killed in ${Math.round(performance.now() - started)} ms`,
      ...survivors.map(({ place, change }) => `  ${place}: ${change}`),
    ].join('\n'),
  )
  expect(survivors.length).toBe(0)
})
