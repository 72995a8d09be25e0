import * as z from 'zod'
import { exactly, type Range } from '../kernel/range.js'
import type { Fact, ScoreFact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { Lexicon } from '../facts/lexicon/lexicon.js'
import { readQuantity } from '../facts/quantity/quantity-text.js'
import { findScore, SCORE_SYSTEMS, unclearScore } from '../facts/names/score-name.js'
import { plain } from '../facts/quantity/spelling.js'
import type { Score } from '../facts/term.js'
import type { Vocabulary } from '../facts/lexicon/vocabulary.js'
import { rememberedOf } from '../kernel/remembered.js'
import { codeSchema, readListOrMap, type Entry } from './entry/entries.js'
import { withFollowed } from './measurement/followed-results.js'
import { itemsShape, readItems } from './measurement/items.js'
import type { JsonPath } from './json/json-path.js'
import { Names } from './entry/names.js'
import { withBlank } from './form/plain-form.js'
import type { MisplacedScore } from './measurement/unmatched-result.js'
import { quoted } from '../kernel/quote.js'
import type { Reading } from './reading/reading.js'
import { indexed, readResultDay } from './measurement/results.js'
import { timeSchema, type TimeOfDay } from './written/time-of-day.js'
import { dateSchema } from './written/written-date.js'
import { idSchema, nameSchema, textSchema } from './written/written-text.js'

const totalSchema = z.union([z.number(), textSchema])

export const scoreSchema = withBlank(
  z
    .object({
      name: nameSchema.optional().describe('the score, such as "ESSDAI"'),
      code: codeSchema.optional().describe('a code of its total with its system, such as loinc:44261-6'),
      value: totalSchema.optional().describe('the total: a number, or a text such as ">=6"'),
      total: totalSchema.optional().describe('the same as value'),
      ...itemsShape,
      date: dateSchema.optional().describe('the day of the visit: YYYY-MM-DD, YYYY-MM or YYYY'),
      time: timeSchema.optional().describe('the time of day, HH:MM, where a day has several'),
    })
    .describe('an object such as { "name": "ESSDAI", "value": 7, "date": "2026-02-20" }'),
  () => ({
    name: undefined,
    code: undefined,
    value: undefined,
    total: undefined,
    items: undefined,
    others: undefined,
    date: undefined,
    time: undefined,
  }),
)

/** Name → total, or → an object without a name. */
export const scoreMapSchema = z.record(idSchema, z.union([totalSchema, scoreSchema.omit({ name: true })]))

type WrittenScore = z.output<typeof scoreSchema>

const namesOf = rememberedOf(({ scores }: Vocabulary) => {
  const naming = { kind: 'score', lexicon: scores, systems: SCORE_SYSTEMS, elsewhere: unclearName(scores) }
  return new Names(naming, (name) => {
    const score = findScore(name, scores)
    return score === undefined ? [] : [score]
  })
})

/**
 * Reads activity scores, by their totals or by their items.
 * @param misplaced those that stand among the results
 */
export function readScores(
  raw: unknown,
  misplaced: readonly MisplacedScore[],
  reading: Reading,
): Pick<Facts, 'scores' | 'unrecognisedScores'> {
  const unrecognisedScores: Fact[] = []
  const scores: ScoreFact[] = []
  const times = new Map<ScoreFact, TimeOfDay>()
  const read = (entry: Entry<WrittenScore>): void => {
    const fact = readScore(entry, reading)
    if (fact === undefined) return
    if ('score' in fact) {
      scores.push(fact)
      if (entry.value.time !== undefined) times.set(fact, entry.value.time)
    } else unrecognisedScores.push(fact)
  }
  readListOrMap('scores', raw, scoreSchema, reading.remarks, read)
  misplaced.forEach(read)
  return { scores: indexed(withFollowed(scores, times, scoreOf), scoreOf), unrecognisedScores }
}

const scoreOf = ({ score }: ScoreFact): string => score.id

function readScore(
  { value: written, path, namePath, pointer }: Entry<WrittenScore>,
  reading: Reading,
): ScoreFact | Fact | undefined {
  const { vocabulary, remarks } = reading
  const { name, code, value, total: given, items } = written
  const recognised = namesOf(vocabulary).recognise({ name, code, path, namePath }, remarks)
  if (value !== undefined && given !== undefined) {
    remarks.refuse([...path, 'total'], "'total' stands beside 'value', which means the same", 'keep one of the two')
  }
  if (value === undefined && given === undefined && items === undefined) {
    remarks.refuse(path, 'this score has neither a value nor items', 'give its value, or its items')
  }
  const day = readResultDay(written.date, path, reading)
  if (recognised === undefined) return undefined
  const total = value ?? given
  if (day === undefined) {
    const told = total === undefined ? {} : { written: String(total) }
    return remarks.leaveOut('scores', { path: pointer, ...recognised, ...told })
  }
  const [score] = recognised.terms
  if (score === undefined && recognised.disputed !== undefined) return { path: pointer, label: recognised.label }
  if (score === undefined) return misspelt({ path: pointer, label: recognised.label, ...day }, vocabulary.scores)
  const { levels, others } = readItems(written, score, path, reading)
  return {
    path: pointer,
    label: recognised.label,
    score,
    total: readTotal(total, score, path, reading),
    items: new Map([...levels, ...[...others].map((id) => [id, 0] as const)]),
    ...day,
  }
}

/** What is said of a name that leaves open which score it is. */
function unclearName(scores: Lexicon<Score>): (name: string) => string | undefined {
  return (name) => {
    const score = unclearScore(name, scores)
    if (score === undefined) return undefined
    return `${quoted(name)} may be ${score.label} or another score; its total was not used: write which one it is`
  }
}

/**
 * A score whose name is not known may be the one that it resembles, or of which it is a short form: it counts there as one
 * without a usable total.
 */
function misspelt(fact: Fact & Pick<ScoreFact, 'on'>, scores: Lexicon<Score>): ScoreFact | Fact {
  const score = unclearScore(fact.label, scores) ?? scores.find(scores.nearest(fact.label) ?? '')
  return score === undefined
    ? { path: fact.path, label: fact.label }
    : { ...fact, score, total: undefined, items: new Map() }
}

/** The total, or all totals that it leaves open; undefined, with a warning, for one that cannot be. */
function readTotal(
  written: number | string | undefined,
  score: Score,
  path: JsonPath,
  { remarks }: Reading,
): Range | undefined {
  if (written === undefined) return undefined
  const read =
    typeof written === 'number'
      ? { range: exactly(written), unit: undefined }
      : readQuantity(withoutHighest(plain(written), score))
  const setAside = (why: string): undefined => {
    remarks.warn(path, `${score.label} was set aside: ${why}`)
  }
  if ('unreadable' in read) return setAside(`${quoted(String(written))} ${read.unreadable}`)
  if (read.unit !== undefined) return setAside(`${quoted(String(written))} has a unit, and a score has none`)
  const { low, high } = score.range
  const isPossible = [read.range.low, read.range.high].filter(Number.isFinite).every((end) => end >= low && end <= high)
  return isPossible ? read.range : setAside(`${written} does not lie between ${low} and ${high}`)
}

/** `24/51`: behind the total stands the highest that there is. */
function withoutHighest(text: string, { range }: Score): string {
  const [, total, highest] = /^(\d+(?:\.\d+)?)\s*\/\s*(\d+)$/u.exec(text) ?? []
  return total !== undefined && Number(highest) === range.high ? total : text
}
