import { withChanges } from '../../facts/changed-facts.js'
import { continuedAnew } from '../../facts/continued-courses.js'
import type { DrugFact } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import { withEdit, type Edit } from '../time/course-threshold.js'

/** Where an entry would be added, as RFC 6901 writes it. */
export const NEW_COURSE = '/drugs/-'

/** The same patient with one course otherwise, and with what others go on from since. */
export function editedDrug(facts: Facts, edit: Edit<DrugFact>): Facts {
  return withDrugs(facts, withEdit(facts.drugs, edit).entries, edit.path)
}

/** The same patient with one course more. */
export function withNewCourse(facts: Facts, course: DrugFact): Facts {
  return withDrugs(facts, [...facts.drugs.entries, course], course.path)
}

function withDrugs(facts: Facts, courses: readonly DrugFact[], path: string): Facts {
  const changed = courses.find((course) => course.path === path)
  const entries = changed === undefined ? courses : continuedAnew(courses, changed)
  return withChanges(facts, { drugs: { ...facts.drugs, entries } })
}
