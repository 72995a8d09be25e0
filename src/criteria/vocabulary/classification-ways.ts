import * as z from 'zod'
import { normalised } from '../../facts/lexicon/name.js'
import type { ClassificationItem, Requirement } from '../../facts/classification.js'
import { FALSE } from '../../kernel/truth.js'
import { nearest } from '../../kernel/nearest.js'
import { settle } from '../../language/classification/settle.js'
import { readItem, spelt, type WrittenItem } from './classification-items.js'

const requirement = z
  .strictObject({
    'at-least': z.int().min(1).optional().describe('So many items are present'),
    of: z
      .union([spelt, z.array(spelt).min(1)])
      .optional()
      .describe('The items that are counted, by a mark or by a list of ids; all where it is left out'),
    item: spelt.optional().describe('This item is present'),
    points: z.number().positive().optional().describe('The items that are present add up to so many points'),
    without: spelt.optional().describe('This item is absent'),
  })
  .refine(
    (given) => ['at-least', 'item', 'points', 'without'].filter((key) => Object.hasOwn(given, key)).length === 1,
    {
      message: 'give one of at-least, item, points and without',
    },
  )
  .refine((given) => given.of === undefined || given['at-least'] !== undefined, {
    message: 'of says what at-least counts, and here is no at-least',
  })

/** The ways to meet a set. */
export const ways = z
  .array(z.array(requirement).min(1))
  .min(1)
  .describe('The ways to meet the set, any of which will do: each a list of what must hold together')

type WrittenRequirement = z.output<typeof requirement>
export type WrittenWays = z.output<typeof ways>

export function readWays(written: WrittenWays, items: readonly WrittenItem[]): Requirement[][] {
  return written.map((way) => way.map((one) => readRequirement(one, items)))
}

function readRequirement(
  { 'at-least': atLeast = 1, of, item, points, without }: WrittenRequirement,
  items: readonly WrittenItem[],
): Requirement {
  if (points !== undefined) return { kind: 'points', atLeast: points }
  if (without !== undefined) return { kind: 'without', item: without }
  if (item !== undefined) return { kind: 'count', atLeast, of: [item], mark: undefined }
  if (Array.isArray(of)) return { kind: 'count', atLeast, of, mark: undefined }
  const counted = items.filter(({ marks }) => of === undefined || marks.includes(of))
  return { kind: 'count', atLeast, of: counted.map(({ id }) => id), mark: of }
}

export interface Fault {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/**
 * What is wrong between the items of a set and the ways to meet it: two items of one name, a requirement of an item or
 * a mark that does not exist, ways that can never hold, an item that no way asks for.
 */
export function faultsOf(items: readonly WrittenItem[], written: WrittenWays): Fault[] {
  const faults = [...repeatedNames(items), ...danglingNames(items, written)]
  if (faults.length > 0) return faults
  const set = { items: items.map(readItem), ways: readWays(written, items) }
  const hopeless = set.ways.flatMap((way, index) =>
    settle({ ...set, ways: [way] }, bestFor(way, items)).truth === FALSE
      ? [{ path: ['met-by', index], message: 'no items can ever meet this' }]
      : [],
  )
  if (hopeless.length > 0) return hopeless
  return set.items.flatMap((item, index) =>
    set.ways.flat().some((requirement) => concerns(requirement, item))
      ? []
      : [{ path: ['items', index, 'id'], message: 'met-by asks nowhere for this item' }],
  )
}

/** The items as they meet a way if anything does: all present but those that it wants absent. */
function bestFor(way: readonly Requirement[], items: readonly WrittenItem[]): ReadonlyMap<string, boolean> {
  const unwanted = new Set(way.map((requirement) => (requirement.kind === 'without' ? requirement.item : undefined)))
  return new Map(items.map(({ id }) => [id, !unwanted.has(id)]))
}

function concerns(requirement: Requirement, { id, points }: ClassificationItem): boolean {
  switch (requirement.kind) {
    case 'count':
      return requirement.of.includes(id)
    case 'points':
      return points > 0
    case 'without':
      return requirement.item === id
  }
}

function repeatedNames(items: readonly WrittenItem[]): Fault[] {
  const owners = new Map<string, WrittenItem>()
  return items.flatMap((item, index) =>
    [item.id, item.label, ...item.names].flatMap((name) => {
      const owner = owners.get(normalised(name)) ?? item
      owners.set(normalised(name), owner)
      return owner === item ? [] : [{ path: ['items', index], message: `'${name}' names item '${owner.id}', too` }]
    }),
  )
}

function danglingNames(items: readonly WrittenItem[], written: WrittenWays): Fault[] {
  const ids = items.map(({ id }) => id)
  const marks = items.flatMap((item) => item.marks)
  return written.flatMap((way, first) =>
    way.flatMap(({ of, item, without }, second) => {
      const path = ['met-by', first, second]
      if (typeof of === 'string') return dangling(of, marks, 'mark', [...path, 'of'])
      return [
        ...(of ?? []).flatMap((name, third) => dangling(name, ids, 'id', [...path, 'of', third])),
        ...(item === undefined ? [] : dangling(item, ids, 'id', [...path, 'item'])),
        ...(without === undefined ? [] : dangling(without, ids, 'id', [...path, 'without'])),
      ]
    }),
  )
}

function dangling(name: string, known: readonly string[], what: 'mark' | 'id', path: readonly PropertyKey[]): Fault[] {
  if (known.includes(name)) return []
  const meant = nearest(name, known)
  const hint = meant === undefined ? '' : `; did you mean '${meant}'?`
  return [{ path, message: `no item of the set has this ${what}${hint}` }]
}
