import type { Facts } from './facts.js'

/** The lists of which silence says something. */
export const LISTS = [
  'conditions',
  'drugs',
  'procedures',
  'allergies',
  'immunizations',
  'encounters',
  'trialParticipation',
] as const satisfies readonly (keyof Facts)[]
