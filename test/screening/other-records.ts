import { before } from '../../src/kernel/duration.js'
import { formatDay } from '../../src/kernel/day.js'
import { setDays, type Entry, type File } from './changeable.js'
import { day } from './facts.js'

/** One changeable thing of a patient file, and what else it could be: each way changes the file in place. */
export interface Changeable {
  readonly thing: string
  readonly ways: readonly ((file: File) => void)[]
}

/**
 * Everything in a patient file that may change, with values on all sides of every bound that the rules of these tests
 * have. It knows nothing of the rules but which drugs they name.
 */
export function changeablesOf(file: File, asksFor: (drug: string) => boolean): Changeable[] {
  const drugs = file.drugs.map((entry, index) => ({ entry, index }))
  return [
    ...file.labs.map(({ name }, index): Changeable => {
      const values = name === 'HIV' ? ['positive', 'negative'] : [3, 4, 5, 6, 7, 8, 9]
      return {
        thing: name,
        ways: values.map((value) => (changed) => at(changed.labs, index, (lab) => (lab.value = value))),
      }
    }),
    ...file.scores.map(({ name }, index): Changeable => {
      const ways = [2, 3, 4, 5, 6].map(
        (value) => (changed: File) => at(changed.scores, index, (one) => (one.value = value)),
      )
      return { thing: name, ways }
    }),
    ...drugs.map(({ entry, index }): Changeable => {
      const ends = daysBefore(file.asOf, 1).filter((end) => end < (entry.end ?? file.asOf))
      const ways = ends.map((end) => (changed: File) => at(changed.drugs, index, (one) => endOn(one, end)))
      return { thing: `end ${index}`, ways }
    }),
    ...drugs
      .filter(({ entry }) => entry.stableSince !== undefined && entry.ongoing === true)
      .map(({ index }): Changeable => {
        const days = [file.asOf, ...daysBefore(file.asOf, 0), ...daysBefore(file.asOf, 4)]
        const ways = days.map(
          (since) => (changed: File) => at(changed.drugs, index, (one) => setDays(one, { stableSince: since }, since)),
        )
        return { thing: `stable ${index}`, ways }
      }),
    {
      thing: 'dose',
      ways: [
        ...factorsFor(file).map((factor) => (changed: File) => multiplyAll(changed.drugs, factor)),
        ...dosesBefore(file).map((dose) => (changed: File) => {
          for (const entry of changed.drugs) if (entry.dose !== undefined && entry.ongoing === true) entry.dose = dose
        }),
      ],
    },
    ...['rituximab', 'prednisolone', 'biologic']
      .filter((name) => asksFor(name) && !isTaken(file, name))
      .map((asked): Changeable => {
        // somebody takes a drug, not a class of drugs, and takes so much of it
        const name = asked === 'biologic' ? 'belimumab' : asked
        const doses = name === 'prednisolone' ? ['5 mg/day', '10 mg/day', '15 mg/day', '20 mg/day', '40 mg/day'] : ['']
        const ways = [file.asOf, ...daysBefore(file.asOf, 4)].flatMap((start) =>
          doses.map((dose) => (changed: File) => {
            const course = { name, start, stableSince: start, ongoing: true }
            changed.drugs.push(dose === '' ? course : { ...course, dose })
          }),
        )
        return { thing: `taking ${name}`, ways }
      }),
  ]
}

function isTaken({ drugs, asOf }: File, asked: string): boolean {
  return drugs.some(({ name, end }) => {
    const isAsked = name === asked || (asked === 'biologic' && (name === 'rituximab' || name === 'belimumab'))
    return isAsked && (end ?? asOf) >= asOf
  })
}

function at<T>(list: readonly T[], index: number, change: (entry: T) => void): void {
  const entry = list[index]
  if (entry !== undefined) change(entry)
}

function endOn(entry: Entry, end: string): void {
  setDays(entry, { end }, end)
  delete entry.ongoing
}

/**
 * Of several entries at one dose it is open whether they are one treatment or two, and so how much it is in all; a dose of 0
 * for all but one of them would leave open whether those were taken.
 */
function factorsFor({ drugs }: File): number[] {
  const doses = drugs.flatMap(({ dose }) => dose ?? [])
  return doses.length > 1 && new Set(doses).size === 1 ? [] : [0.2, 0.25, 0.5, 1.5, 2, 4]
}

function multiplyAll(drugs: readonly Entry[], factor: number): void {
  for (const entry of drugs) if (entry.dose !== undefined) multiply(entry, factor)
}

/** Where one course of a dose is taken, the doses of those that are over: it may go on from one of them. */
function dosesBefore({ drugs, asOf }: File): string[] {
  const dosed = drugs.filter(({ dose }) => dose !== undefined)
  const over = dosed.filter(({ end }) => end !== undefined && end < asOf)
  return over.length === dosed.length - 1 ? over.flatMap(({ dose }) => dose ?? []) : []
}

function multiply(entry: Entry, factor: number): void {
  entry.dose = `${Number(entry.dose?.replace(' mg/day', '')) * factor} mg/day`
}

/** The first days of the windows that the rules have, so many days earlier, and the day before the screening date. */
function daysBefore(asOf: string, earlier: number): string[] {
  const windows = [
    { amount: 30, unit: 'days' },
    { amount: 3, unit: 'months' },
    { amount: 1, unit: 'years' },
  ] as const
  return [day(asOf) - 1, ...windows.map((window) => before(day(asOf), window) - earlier)].map(formatDay)
}
