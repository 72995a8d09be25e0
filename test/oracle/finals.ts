import { happened, type Chart } from './chart.js'
import { latestOfDay } from './clock.js'
import type { MeasureEntry, Patient } from './patient.js'
import { MEASURES } from './measures.js'

/**
 * The patient with a result that is not final as one that says nothing, unless a final one of the same test has come since:
 * then it never was.
 */
export function withFinals({ labs, vitals, ...patient }: Patient, chart: Chart): Patient {
  return {
    ...patient,
    ...(labs === undefined ? {} : { labs: finals(labs, chart) }),
    ...(vitals === undefined ? {} : { vitals: finals(vitals, chart) }),
  }
}

function finals(entries: readonly MeasureEntry[], chart: Chart): readonly MeasureEntry[] {
  const final = entries.filter(({ status = 'final' }) => status === 'final')
  return entries.flatMap((entry) => {
    const { name, date, time, status } = entry
    if (status !== 'preliminary' || !Object.hasOwn(MEASURES, name)) return [entry]
    if (final.some((other) => other.name === name && hasCome(other, entry, chart))) return []
    return [
      { name, value: 'preliminary', ...(date === undefined ? {} : { date }), ...(time === undefined ? {} : { time }) },
    ]
  })
}

/** Whether one was surely taken after the other, or both at the same time, as far as they tell it. */
function hasCome(final: MeasureEntry, open: MeasureEntry, chart: Chart): boolean {
  const [on, was] = [final, open].map(({ date = chart.patient.asOf }) =>
    date === undefined ? undefined : happened(date, chart),
  )
  if (on === undefined || was === undefined) return false
  if (on.lo > was.hi) return true
  if (on.lo !== was.lo || on.hi !== was.hi) return false
  const isOneDay = on.lo === on.hi
  const isTimed = final.time !== undefined && open.time !== undefined
  return (
    final.time === open.time || (isOneDay && isTimed && !latestOfDay([final, open], ({ time }) => time).includes(open))
  )
}
