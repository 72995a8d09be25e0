import * as z from 'zod'
import { quoted } from '../../kernel/quote.js'
import type { Draft } from './draft.js'
import type { Located } from './resource.js'

const notesSchema = z.array(z.looseObject({ text: z.string().default('') }))

/** Words by which a laboratory says that the result of a sample cannot be trusted; the list is ours. */
const SPOILT =
  /h(?:a?e|ä)moly[sz]|h[ée]molis|clump|clotted|agregad|aggregat|agglutin|geronnen|contaminat|kontamin|contamin[ée]|reject|verworfen|insufficient|mislabel|unreliable|nicht verwertbar/iu

/** A note is not read, and its result counts; but where it speaks of a spoilt sample, that is told. */
export function warnOfNote({ resource, path }: Located, draft: Draft): void {
  const written = resource['note']
  if (written === undefined) return
  const notes = notesSchema.safeParse(written)
  const spoilt = notes.success ? notes.data.find(({ text }) => SPOILT.test(text)) : undefined
  if (spoilt === undefined) return
  draft.warn(
    [...path, 'note'],
    `the result was used, though its note says ${quoted(spoilt.text)}: see whether it counts`,
  )
}
