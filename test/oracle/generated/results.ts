import fc from 'fast-check'
import { MEASURES, SCORES, type MeasureRow } from '../measures.js'
import { SETS } from '../sets.js'
import type { ClassificationEntry, MeasureEntry, ScoreEntry } from '../patient.js'
import { dayOf, written } from '../days.js'
import { NOBODY_KNOWS } from './entry-words.js'
import { compact, pastDay, recorded, seldom, sometimes, type Life } from './days.js'

/** A number at or beside a threshold, in one of the units that a record may use. */
function amount(row: MeasureRow): fc.Arbitrary<Pick<MeasureEntry, 'value' | 'unit'>> {
  const factors = Object.entries(row.factors ?? {})
  return fc
    .record({
      threshold: fc.constantFrom(...(row.thresholds ?? [])),
      factor: fc.constantFrom(...factors),
      step: fc.constantFrom(-1, 0, 0, 1),
      form: fc.constantFrom('', '', '', '', '<', '>', '<=', '>=', 'range'),
      hasUnit: fc.integer({ min: 0, max: 15 }).map((one) => one > 0),
    })
    .map(({ threshold, factor: [unit, factor], step, form, hasUnit }) => {
      const exact = Number((threshold / Number(factor)).toPrecision(10))
      const number = Number((exact + step * 0.05).toFixed(4))
      const value =
        form === 'range' ? `${number}-${Number((number + 1).toFixed(4))}` : form === '' ? number : `${form}${number}`
      return { value, ...(hasUnit ? { unit } : {}) }
    })
}

/** The same; of what is also told in percent, now and then that. */
function amountOrShare(row: MeasureRow): fc.Arbitrary<Pick<MeasureEntry, 'value' | 'unit'>> {
  const share = MEASURES[row.inPercent ?? '']
  return share === undefined
    ? amount(row)
    : fc.oneof({ weight: 3, arbitrary: amount(row) }, { weight: 1, arbitrary: amount(share) })
}

const titre = fc.constantFrom('1:40', '1:80', '1/160', '1:320', '<1:80', '>1:320', '1:40-1:80', 'positive', 'negative')
const word = fc.constantFrom('positive', 'negative', 'indeterminate', 'borderline')
const WORDS = {
  titre,
  qualitative: word,
  'limit-relative': fc.constantFrom<string | number>(
    19,
    20,
    40,
    41,
    79.9,
    80,
    80.1,
    '<40',
    '>80',
    'positive',
    'negative',
  ),
} as const

const SERIES = { minLength: 1, maxLength: 2 }

/** Of many that may each be of many days the second opinion would try every combination. */
function ofADay(life: Life): fc.Arbitrary<string> {
  return pastDay(life).map((day) => written(day))
}

/** A result of some test; now and then others of other days, or another one of its day, too. */
export function measures(life: Life, where: 'labs' | 'vitals'): fc.Arbitrary<MeasureEntry[]> {
  const rows = Object.entries(MEASURES).filter(([, row]) => row.where === where)
  return fc
    .constantFrom(...rows)
    .chain(([name, row]) =>
      fc
        .tuple(
          measure(life, name, row),
          seldom(measure(life, name, row)),
          seldom(fc.array(measure(life, name, row, ofADay(life)), SERIES)),
        )
        .map(([one, again, series = []]) => [one, ...(again === undefined ? [] : [onDayOf(one, again)]), ...series]),
    )
}

/** Whoever knows the time of day knows the day. */
function ofItsDay({ time, ...entry }: MeasureEntry): MeasureEntry {
  const isDay = entry.date === undefined || /^\d{4}-\d\d-\d\d$/u.test(entry.date)
  return time !== undefined && isDay ? { ...entry, time } : entry
}

function onDayOf({ date }: MeasureEntry, other: MeasureEntry): MeasureEntry {
  return ofItsDay(compact({ ...other, date }))
}

export function measure(
  life: Life,
  name: string,
  row: MeasureRow,
  day: fc.Arbitrary<string> = recorded(pastDay(life)),
): fc.Arbitrary<MeasureEntry> {
  const isNumber = row.kind === 'quantity' || row.kind === 'limit-relative'
  const value = row.kind === 'quantity' ? amountOrShare(row) : WORDS[row.kind].map((one) => ({ value: one }))
  const limits = isNumber
    ? fc.constantFrom({}, {}, { flag: 'N' }, { flag: 'H' }, { flag: 'L' }, { low: 20, high: 40 }, { low: 60, high: 80 })
    : fc.constant({})
  return fc
    .record({
      value,
      limits,
      date: sometimes(day, 12),
      time: sometimes(fc.constantFrom('08:00', '14:30', '09:00Z', '11:30+02:00'), 2),
      status: seldom(fc.constantFrom('preliminary', 'entered-in-error', 'final')),
      isKnown: fc.integer({ min: 0, max: 19 }).map((one) => one > 0),
    })
    .filter((one) => !isContradictory({ ...one.value, ...one.limits }))
    .map(({ value: what, limits: normal, isKnown, ...rest }) =>
      ofItsDay(compact({ name: isKnown ? name : NOBODY_KNOWS, ...what, ...normal, ...rest }) as MeasureEntry),
    )
}

/** A word for above the limit beside a flag for not above it, or the reverse. */
function isContradictory({ value, flag }: Pick<MeasureEntry, 'value' | 'flag'>): boolean {
  return (value === 'positive' && (flag === 'N' || flag === 'L')) || (value === 'negative' && flag === 'H')
}

export function score(life: Life): fc.Arbitrary<ScoreEntry> {
  return fc.constantFrom(...Object.entries(SCORES)).chain(([name, row]) => {
    const items = fc
      .tuple(
        ...Object.entries(row.items).map(([id, { levels }]) =>
          fc
            .option(fc.constantFrom<number | string>(...levels, 'unknown'), { nil: undefined, freq: 3 })
            .map((level) => [id, level] as const),
        ),
      )
      .map(
        (levels) =>
          Object.fromEntries(levels.filter(([, level]) => level !== undefined)) as Record<string, number | string>,
      )
    const value = fc.constantFrom<number | string>(0, 3, 4, 6, 9, 10, 12, '>=6', '<4')
    return fc
      .record({
        content: fc.oneof(
          value.map((one) => ({ value: one })),
          fc
            .tuple(items, sometimes(fc.constant('absent' as const), 2))
            .map(([one, others]) => ({ items: one, others })),
        ),
        date: sometimes(recorded(pastDay(life)), 10),
        isKnown: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
      })
      .map(
        ({ content, date, isKnown }) =>
          compact({ name: isKnown ? name : NOBODY_KNOWS, ...(isKnown ? content : { value: 4 }), date }) as ScoreEntry,
      )
  })
}

export function set(life: Life): fc.Arbitrary<ClassificationEntry> {
  return fc.constantFrom(...Object.entries(SETS)).chain(([name, { items }]) => {
    const ids = Object.keys(items)
    const level = fc.constantFrom<boolean | string>(true, true, false, 'unknown')
    return fc
      .record({
        met: sometimes(fc.boolean(), 1),
        items: ids.length === 0 ? fc.constant(undefined) : sometimes(itemsOf(ids, level), 4),
        others: sometimes(fc.constant('absent' as const), 1),
        excluded: sometimes(fc.boolean(), 4),
        date: sometimes(recorded(fc.oneof({ weight: 7, arbitrary: pastDay(life) }, dayAhead(life))), 1),
        called: fc.constantFrom(...Array.from({ length: 9 }, () => name), NOBODY_KNOWS),
      })
      .filter(({ met, items: given, excluded }) => [met, given, excluded].some((one) => one !== undefined))
      .map(({ called, ...one }) =>
        compact({ name: called, ...one, others: one.items === undefined ? undefined : one.others }),
      )
  })
}

function itemsOf<T>(ids: readonly string[], level: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.dictionary(fc.constantFrom(...ids), level, { maxKeys: 5 })
}

function dayAhead({ asOf }: Life): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: 40 }).map((ahead) => dayOf(asOf) + ahead)
}
