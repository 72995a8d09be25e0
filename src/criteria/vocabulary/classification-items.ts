import * as z from 'zod'
import type { ItemSource } from '../../facts/item-source.js'
import type { ClassificationItem } from '../../facts/classification.js'
import { id, named } from './entry.js'
import type { Reference } from './reader.js'

/** The id of a set or of one of its items, which may have capitals: `AECG-2002`, `VI`. */
export const spelt = z
  .string()
  .regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/u, 'an id has letters, digits and single hyphens')

const source = z
  .strictObject({
    labs: z.array(id).min(1).optional().describe('Analytes of which any shows it, by a result of any time'),
    is: z.literal('positive').optional().describe('What the result must be'),
    'at-least': z.number().optional().describe("What the result must be at least, in the analyte's own unit"),
    conditions: z.array(id).min(1).optional().describe('Conditions of which any shows it'),
  })
  .transform(({ labs, is, 'at-least': atLeast, conditions }, context): ItemSource => {
    if (conditions === undefined && labs !== undefined && (is === undefined) !== (atLeast === undefined)) {
      return { kind: 'labs', labs, atLeast }
    }
    if (conditions !== undefined && labs === undefined && is === undefined && atLeast === undefined) {
      return { kind: 'conditions', conditions }
    }
    context.addIssue({ code: 'custom', message: 'give labs with is: positive or with at-least; or conditions' })
    return z.NEVER
  })
  .describe('The facts that show the item where a record does not give it: only what needs no judgement')

/** One item of a set. */
export const item = z.strictObject({
  id: spelt.describe('Unique in the set'),
  label: z.string().min(1).describe('As the reports say it'),
  names: named.names,
  points: z.number().positive().optional().describe('What it adds where points are counted'),
  group: id.optional().describe('Of the items of one group only the best one gives its points'),
  marks: z.array(id).default([]).describe('Words for what it is, by which met-by can count: clinical'),
  from: source.optional(),
  'tells-of': id
    .optional()
    .describe('The condition that it is, suspected where the conditions of a record tell of none'),
  note: z.string().optional().describe('For whoever maintains the vocabulary'),
})

export type WrittenItem = z.output<typeof item>

export function readItem(written: WrittenItem): ClassificationItem {
  const { id: own, label, names, points = 0, group = own, from, 'tells-of': tellsOf } = written
  return { id: own, label, names, levels: [0, 1], points, group, from, tellsOf }
}

/** @param index of the item within the set */
export function referencesOf({ from, 'tells-of': tellsOf }: WrittenItem, index: number): Reference[] {
  const told: Reference[] =
    tellsOf === undefined ? [] : [{ path: ['items', index, 'tells-of'], id: tellsOf, to: ['conditions'] }]
  if (from === undefined) return told
  const labs = from.kind === 'labs'
  const [key, ids] = labs ? (['labs', from.labs] as const) : (['conditions', from.conditions] as const)
  const to: Reference['to'] = labs ? ['analytes', 'panels'] : ['conditions']
  const shown = ids.map((named, place): Reference => ({ path: ['items', index, 'from', key, place], id: named, to }))
  return [...told, ...shown]
}
