import { Units } from '../../src/facts/quantity/unit.js'
import type { Term } from '../../src/facts/term.js'
import type { EventList, EventSought } from '../../src/language/event/event-list.js'
import type { Compiler } from '../../src/language/rule/rule.js'
import { seek } from '../../src/language/rule/seek.js'
import { SETTING } from './evaluate.js'
import { vocabulary } from './vocabulary.js'

/** A compiler that knows no rules inside a rule, and throws what it refuses. */
export const compiler: Compiler = {
  vocabulary,
  units: new Units(new Map()),
  setting: { ...SETTING, anchor: 'enrolment' },
  child: () => {
    throw new Error('an event holds no rules')
  },
  refuse: (path, message, remedy) => {
    throw new Error(`${path.map(String).join('.')}: ${message} (${String(remedy)})`)
  },
  remark: ({ message }) => {
    throw new Error(message)
  },
}

export const procedures: EventList<Term> = {
  name: 'procedure',
  happened: 'done',
  list: 'procedures',
  lexicon: vocabulary.procedures,
  listing: (facts) => facts.procedures,
  leftOut: (facts) => facts.leftOut.procedures,
}

/** Dialysis, at any time, unless the test says otherwise. */
export function soughtEvents(given: Partial<EventSought<Term>> & { readonly name?: string } = {}): EventSought<Term> {
  const { name = 'dialysis', ...others } = given
  return {
    among: procedures,
    sought: seek(name, vocabulary.procedures, 'procedure', [], compiler),
    timing: { kind: 'ever' },
    lasting: undefined,
    anchor: 'screening',
    ignoresDoubt: false,
    ...others,
  }
}
