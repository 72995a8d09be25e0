import { formatDay } from '../../kernel/day.js'
import { grouped } from '../../kernel/grouped.js'
import { parseSpan } from '../../kernel/span.js'
import { parseTimeOfDay } from '../written/time-of-day.js'
import type { Draft, DraftEntry } from './draft.js'
import { listOf } from './resource.js'

const DAY = 86_400
/** `Z`, `+01:00` at the end of a time of day. */
const ZONE = /(?:Z|[+-]\d\d:\d\d)$/u

/** A result whose moment is known, in seconds. */
interface Moment {
  readonly one: DraftEntry
  readonly at: number
  readonly zone: string
}

/**
 * Results of a test that were written in several zones, so that their days run against the moments at which they were taken:
 * at 23:30-05:00 of a day it is later than at 02:00+01:00 of the next one. Of these all days are told in the zone of the last
 * one; others stay as they are written.
 */
export function orderAcrossZones(draft: Draft): void {
  const moments = [...draft.entries()].flatMap(momentOf)
  if (new Set(moments.map(({ zone }) => zone)).size < 2) return
  for (const ofTest of grouped(moments, ({ one }) => testOf(one)).values()) {
    const ordered = ofTest.toSorted((a, b) => a.at - b.at)
    const zone = String(ordered.at(-1)?.zone)
    const runsBack = ordered.some((moment, index) => dateIn(ordered[index - 1] ?? moment) > dateIn(moment))
    if (!runsBack) continue
    for (const moment of ordered) {
      if (moment.zone === zone) continue
      const { one } = moment
      const told = toldIn(zone, moment.at)
      const message = `the results of this test are in several time zones: its day and time are those of ${zone}`
      if (told.date !== dateIn(moment)) draft.warn(one.at, message)
      draft.change(one, told)
    }
  }
}

function momentOf(one: DraftEntry): Moment[] {
  const { date, time } = one.entry
  if ((one.list !== 'labs' && one.list !== 'vitals') || typeof date !== 'string' || typeof time !== 'string') return []
  const [zone] = ZONE.exec(time) ?? []
  const [span, ofDay] = [parseSpan(date), parseTimeOfDay(time)]
  if (zone === undefined || ofDay === undefined || typeof span === 'string') return []
  return [{ one, at: span.first * DAY + ofDay.seconds, zone }]
}

/** By its code, where it has one: the names of one test may differ. */
function testOf({ entry }: DraftEntry): string {
  const [code] = listOf(entry['code'])
  return String(code ?? entry['name'])
}

function dateIn({ one }: Moment): string {
  return String(one.entry['date'])
}

/** The day and the time of a moment in a zone. */
function toldIn(zone: string, at: number): { readonly date: string; readonly time: string } {
  const here = at - Number(parseTimeOfDay(`00:00${zone}`)?.seconds)
  const day = Math.floor(here / DAY)
  const seconds = here - day * DAY
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds % 60)]
  return { date: formatDay(day), time: `${parts.map((part) => String(part).padStart(2, '0')).join(':')}${zone}` }
}
