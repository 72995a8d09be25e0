import * as z from 'zod'
import { UNUSUAL, withPlainReader } from '../form/plain-form.js'
import { quoted } from '../../kernel/quote.js'

/** The time of day of a sample, so that it can be held against that of another one of the day. */
export interface TimeOfDay {
  /** since midnight; where the zone is known, since midnight of Greenwich */
  readonly seconds: number
  readonly isZoned: boolean
  readonly written: string
}

const FORM = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?(?:Z|([+-])(0\d|1[0-4]):([0-5]\d))?$/u
const REMEDY = 'write HH:MM, with seconds and the zone where they are known'

const EMPTY_SECONDS = /(?<=^\d\d:\d\d):00(?:\.0+)?(?![.\d])/u

const [MINUTE, HOUR] = [60, 3600]

/** Reads `08:30`, `08:30:15`, `08:30:00+01:00` or `08:30Z`; undefined for whatever is no such time. */
export function parseTimeOfDay(text: string): TimeOfDay | undefined {
  const parts = FORM.exec(text)
  if (parts === null) return undefined
  const [, hours, minutes, seconds = 0, sign, zoneHours = 0, zoneMinutes = 0] = parts
  const ahead = Number(zoneHours) * HOUR + Number(zoneMinutes) * MINUTE
  return {
    seconds: Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) - (sign === '-' ? -ahead : ahead),
    isZoned: sign !== undefined || text.endsWith('Z'),
    written: text,
  }
}

/** Whether one time is surely later than another one of the same day: not known where only one tells its zone. */
export function isLater(one: TimeOfDay, other: TimeOfDay): boolean {
  return one.isZoned === other.isZoned && one.seconds > other.seconds
}

/** As it is written, without seconds that say nothing: `08:30`, `08:30+01:00`, `08:30:15`. */
export function inWords({ written }: TimeOfDay): string {
  return written.replace(EMPTY_SECONDS, '')
}

/** A time of day as a patient file writes it. */
export const timeSchema = withPlainReader(
  z
    .string()
    .transform((written, context): TimeOfDay => {
      const time = parseTimeOfDay(written)
      if (time !== undefined) return time
      context.addIssue({
        code: 'custom',
        message: `${quoted(written)} is not a time of day`,
        params: { remedy: REMEDY },
      })
      return z.NEVER
    })
    .meta({ pattern: FORM.source, examples: ['08:30', '08:30:00+01:00'] }),
  (value) => (typeof value === 'string' ? (parseTimeOfDay(value) ?? UNUSUAL) : UNUSUAL),
)
