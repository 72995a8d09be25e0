import { expect, it } from 'vitest'
import { Sought } from '../../../src/language/sought/sought.js'
import { bundled } from './bundled.js'

const { reactions } = bundled

/** Whether a reaction, as a record writes it, is what is asked for: yes, no, or perhaps. */
function is(written: string, asked: string): 'yes' | 'no' | 'perhaps' {
  const found = [reactions.find(written), reactions.find(asked)]
  const [term, wanted] = found
  if (term === undefined || wanted === undefined) throw new Error(`one of ${written} and ${asked} is not known`)
  const sought = new Sought(new Map([[asked, wanted.id]]), reactions)
  const fact = { path: '', label: written, terms: [term] }
  if (sought.includes(fact)) return 'yes'
  return sought.mayInclude(fact) ? 'perhaps' : 'no'
}

it.each([
  ['anaphylaxis', 'yes', 'yes'],
  ['Anaphylactic shock', 'yes', 'yes'],
  ['anaphylactoid reaction', 'yes', 'yes'],
  ['过敏性休克', 'yes', 'yes'],
  ['bronchospasm', 'perhaps', 'yes'],
  ['laryngeal edema', 'perhaps', 'yes'],
  ['hypotension', 'perhaps', 'perhaps'],
  ['dyspnea', 'perhaps', 'perhaps'],
  ['severe allergic reaction', 'perhaps', 'yes'],
  ['severe infusion reaction', 'perhaps', 'yes'],
  ['allergic reaction', 'perhaps', 'perhaps'],
  ['hypersensitivity', 'perhaps', 'perhaps'],
  ['unknown', 'perhaps', 'perhaps'],
  ['angioedema', 'no', 'yes'],
  ['Quincke-Ödem', 'no', 'yes'],
  ['Stevens-Johnson syndrome', 'no', 'yes'],
  ['toxic epidermal necrolysis', 'no', 'yes'],
  ['DRESS', 'no', 'yes'],
  ['serum sickness', 'no', 'yes'],
  ['anaphylactic infusion reaction', 'yes', 'yes'],
  ['grade 3 infusion reaction', 'perhaps', 'yes'],
  ['grade 4 infusion-related reaction', 'perhaps', 'yes'],
  ['severe infusion reaction without anaphylaxis', 'no', 'yes'],
  ['infusion reaction', 'no', 'perhaps'],
  ['grade 2 infusion reaction', 'no', 'no'],
  ['mild infusion-related reaction', 'no', 'no'],
  ['rash', 'no', 'no'],
  ['hives', 'no', 'no'],
  ['itching', 'no', 'no'],
  ['nausea', 'no', 'no'],
  ['fever', 'no', 'no'],
  ['injection site reaction', 'no', 'no'],
])('%s is anaphylaxis: %s, and severe: %s', (written, anaphylaxis, severe) => {
  expect([is(written, 'anaphylaxis'), is(written, 'severe reaction')]).toEqual([anaphylaxis, severe])
})

it.each(['swelling of the lips', 'dizziness', 'chest tightness', 'Stevens'])('%s is left open', (name) => {
  expect(reactions.find(name)).toBeUndefined()
})
