import type { Written, WrittenDrug } from './written.js'

/** A patient with one course of prednisone, as the only drug. */
export function prednisone(given: Partial<WrittenDrug>): Written {
  return { drugs: [{ name: 'prednisone', ...given }] }
}
