import type { CodeSystem, Term } from '../../src/facts/term.js'

export function term(id: string, label: string, given: Partial<Term> = {}): Term {
  return { id, label, names: [], codes: [], parents: [], ...given }
}

export function code(system: CodeSystem, value: string): Term['codes'][number] {
  return { system, code: value, prefix: system === 'icd10' }
}
