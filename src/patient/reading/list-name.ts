import type { LISTS } from '../../facts/lists.js'

/** A list of the patient as `screen` reads it. */
export type ListName = (typeof LISTS)[number] | 'labs' | 'vitals' | 'scores' | 'classifications'
