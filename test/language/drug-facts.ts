import type { DrugFact } from '../../src/facts/fact.js'
import { patient } from './patient.js'
import type { WrittenDrug } from './written.js'

/** One course of a drug, as the only one of a patient. */
export function course(written: WrittenDrug): DrugFact {
  const [fact] = courses([written])
  if (fact === undefined) throw new Error('no course')
  return fact
}

/** Courses of one patient. */
export function courses(written: readonly WrittenDrug[]): readonly DrugFact[] {
  return patient({ drugs: written }).drugs.entries
}

export function since(name: string, start: string, given: Partial<WrittenDrug> = {}): WrittenDrug {
  return { name, start, ongoing: true, ...given }
}

export function during(name: string, start: string, end: string, given: Partial<WrittenDrug> = {}): WrittenDrug {
  return { name, start, end, ...given }
}
