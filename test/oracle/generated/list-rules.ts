import fc from 'fast-check'
import type { Rule } from '../rule.js'
import { CONDITIONS, ENCOUNTERS, isKindOf, PROCEDURES, REACTIONS } from '../terms.js'
import { compact, duration, seldom, sometimes } from './days.js'
import { howLong } from './drug-rules.js'
import { DRUG_NAMES, exceptFrom, nameOf, namesOf, VACCINES } from './rule-words.js'

const conditionTime = fc.oneof(
  fc.constant({ status: 'ever' as const }),
  fc.constant({ status: 'current' as const }),
  duration.map((within) => ({ within })),
)
const grade = sometimes(
  fc.integer({ min: 2, max: 4 }).chain((one) => fc.constantFrom({ 'at-least': one }, { 'at-most': one })),
  6,
)
export const condition = fc
  .record({
    condition: namesOf(CONDITIONS),
    time: conditionTime,
    grade,
    times: sometimes(fc.integer({ min: 2, max: 3 }), 8),
    for: seldom(howLong),
  })
  .chain((one) => exceptFrom('conditions', one.condition).map((except) => ({ ...one, except })))
  .chain((one) =>
    sometimes(fc.constantFrom(['excision'], ['excision', 'transplant'], ['solid-organ-transplant']), 6).map((only) => ({
      ...one,
      'unless-treated-only-by': only,
    })),
  )
  .chain((one) =>
    sometimes(nameOf(CONDITIONS), 6).map((name) => ({
      ...one,
      unclear: name === undefined || isEvent(name) || isAmong(name, one.condition) ? undefined : [name],
    })),
  )
  .map(({ time, ...rest }): Rule => compact({ ...rest, ...time }))
  .filter((rule) => !isInstant(rule))

function isAmong(name: string, asked: string | readonly string[]): boolean {
  return [asked].flat().some((one) => isKindOf('conditions', name, one))
}

/** Whether an event such as an infarction is there now is nowhere defined. */
function isInstant(rule: Rule): boolean {
  return 'condition' in rule && rule.status === 'current' && [rule.condition].flat().some(isEvent)
}

function isEvent(name: string): boolean {
  return CONDITIONS[name]?.course === 'event'
}

const whenDone = fc.oneof(
  fc.constant({ done: 'now' as const }),
  fc.constant({ done: 'ever' as const }),
  duration.map((within) => ({ within })),
)
export const procedure = fc
  .tuple(namesOf(PROCEDURES), whenDone, seldom(howLong), seldom(fc.constant('ignored' as const)))
  .map(([name, time, length, doubt]): Rule => compact({ procedure: name, ...time, for: length, doubt }))
export const immunization = fc
  .tuple(namesOf(VACCINES), whenDone)
  .map(([name, time]): Rule => ({ immunization: name, ...time }))
export const encounter = fc
  .tuple(namesOf(ENCOUNTERS), whenDone, sometimes(namesOf(CONDITIONS), 2))
  .chain(([name, time, reason]) =>
    (reason === undefined ? fc.constant(undefined) : exceptFrom('conditions', reason)).map((except): Rule =>
      compact({ encounter: name, ...time, reason, except }),
    ),
  )
export const otherTrial = whenDone.map((time): Rule => ({ 'trial-participation': 'other', ...time }))
export const allergy = fc
  .record({ allergy: namesOf(DRUG_NAMES), reaction: sometimes(namesOf(REACTIONS), 2) })
  .map((rule): Rule => compact(rule))

/** Of what may be recorded twice. */
export const sameFact = fc
  .tuple(fc.constantFrom('hiv', 'hbsag'), duration, namesOf(CONDITIONS), fc.constantFrom('current', 'ever'))
  .map(([lab, valid, name, status]): Rule => ({
    'same-fact': [
      { lab, is: 'positive', valid },
      { condition: name, status },
    ],
  }))
  .filter((one) => 'same-fact' in one && !one['same-fact'].some(isInstant))
