import * as z from 'zod'
import type { ClassificationFact, Fact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import { readListOrMap, type Entry } from './entry/entries.js'
import { itemsShape, readItems } from './measurement/items.js'
import { withBlank } from './form/plain-form.js'
import type { Reading } from './reading/reading.js'
import { unknownName } from './entry/recognise.js'
import { readResultDay } from './measurement/results.js'
import { dateSchema } from './written/written-date.js'
import { idSchema, nameSchema } from './written/written-text.js'

const metSchema = z.boolean()

export const classificationSchema = withBlank(
  z
    .object({
      name: nameSchema.optional().describe('the set of criteria, such as "AECG-2002"'),
      met: metSchema.optional().describe('true or false: whether the patient meets it, as a person judges'),
      items: itemsShape.items.describe('item → true, false or "unknown", such as { "I": true, "VI": "positive" }'),
      others: itemsShape.others,
      excluded: z
        .boolean()
        .optional()
        .describe(
          'true or false: whether something applies by which the authors of the set exclude, as a person judges',
        ),
      date: dateSchema.optional().describe('when it was judged: YYYY-MM-DD, YYYY-MM or YYYY'),
    })
    .describe('an object such as { "name": "AECG-2002", "items": { "I": true, "VI": true }, "others": "absent" }'),
  () => ({
    name: undefined,
    met: undefined,
    items: undefined,
    others: undefined,
    excluded: undefined,
    date: undefined,
  }),
)

/** Name → whether it is met, or → an object without a name. */
export const classificationMapSchema = z.record(
  idSchema,
  z.union([metSchema, classificationSchema.omit({ name: true })]),
)

type WrittenClassification = z.output<typeof classificationSchema>

/** Reads sets of classification criteria, as met or not, or by their items. */
export function readClassifications(
  raw: unknown,
  reading: Reading,
): Pick<Facts, 'classifications' | 'unrecognisedClassifications'> {
  const classifications = new Map<string, ClassificationFact[]>()
  const unrecognisedClassifications: Fact[] = []
  const read = (entry: Entry<WrittenClassification>): void => {
    const fact = readClassification(entry, reading)
    if (fact === undefined) return
    if (!('set' in fact)) {
      unrecognisedClassifications.push(fact)
      return
    }
    const ofSet = classifications.get(fact.set.id)
    if (ofSet === undefined) classifications.set(fact.set.id, [fact])
    else ofSet.push(fact)
  }
  readListOrMap('classifications', raw, classificationSchema, reading.remarks, read, 'met')
  return { classifications, unrecognisedClassifications }
}

function readClassification(
  { value: written, path, namePath, pointer }: Entry<WrittenClassification>,
  reading: Reading,
): ClassificationFact | Fact | undefined {
  const { remarks, vocabulary } = reading
  const { classifications } = vocabulary
  const { name: label = '', met, items, excluded } = written
  if (met === undefined && items === undefined && excluded === undefined) {
    remarks.refuse(path, 'this classification has neither met nor items', 'say whether it is met, or give its items')
  }
  const day = readResultDay(written.date, path, reading)
  const known = classifications.find(label)
  if (known === undefined) remarks.warn(namePath, unknownName(label, 'classification', classifications))
  // one whose name is not known may be the one that it resembles: it counts there as one that says nothing
  const set = known ?? classifications.find(classifications.nearest(label) ?? '')
  const named = { path: pointer, label }
  if (day === undefined) {
    return remarks.leaveOut('classifications', { ...named, terms: set === undefined ? [] : [set] })
  }
  if (set === undefined) return named
  const fact = { ...named, set }
  if (known === undefined) return { ...fact, met: undefined, items: new Map(), others: new Set(), excluded: undefined }
  const { levels, others } = readItems(written, set, path, reading)
  return { ...fact, met, items: new Map([...levels].map(([id, level]) => [id, level > 0])), others, excluded }
}
