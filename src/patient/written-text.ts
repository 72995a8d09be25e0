import * as z from 'zod'
import { UNUSUAL, withPlainReader } from './plain-form.js'

/**
 * The most characters that a text of a patient may have. Names, doses and reasons have a tenth of it at most; what is
 * longer is a letter that was put into one field, which nothing here reads. It bounds what reading one field may cost, too:
 * some of the patterns that are looked for take the square of its length.
 */
const LONGEST = 1000

const TOO_LONG = `a text of at most ${LONGEST} characters`

/** Any text, an empty one, too. */
export const textSchema = withPlainReader(z.string().max(LONGEST, { error: TOO_LONG }), (value) =>
  typeof value === 'string' && value.length <= LONGEST ? value : UNUSUAL,
)

const [SPACE, DELETE] = [0x20, 0x7f]

/** A name or an id: a text with something in it. */
export const nameSchema = asName(textSchema.regex(/\S/u, { error: 'a name' }))

/** The same, with words of its own. */
export function nameDescribed(words: string): z.ZodString {
  return asName(nameSchema.describe(words))
}

function asName(schema: z.ZodString): z.ZodString {
  return withPlainReader(schema, (value) =>
    typeof value === 'string' && value.length <= LONGEST && hasSomething(value) ? value : UNUSUAL,
  )
}

/** Most names begin with a letter, of which one need not look further. */
function hasSomething(text: string): boolean {
  const first = text.charCodeAt(0)
  return (first > SPACE && first < DELETE) || /\S/u.test(text)
}
