import * as z from 'zod'
import { UNUSUAL, withPlainReader } from '../form/plain-form.js'

/**
 * The most characters of a text that is looked into. Names, doses and reasons have a tenth of it at most; what is longer is a
 * letter that was put into one field. It bounds what reading one field may cost, too: some of the patterns that are looked for
 * take the square of its length.
 */
const LONGEST = 1000

/** What stands in place of a longer text: the name of nothing, so that it leaves open whatever an unknown name does. */
const UNREAD = 'overlong text'

/** Whether a text of the record was too long to be looked into. */
export function isOverlong(text: string): boolean {
  return text.length > LONGEST || text === UNREAD
}

/** `a text of more than 1000 characters is not a known drug; it was not read` */
export function overlongText(kind: string): string {
  return `a text of more than ${LONGEST} characters is not a known ${kind}; it was not read`
}

/** Any text, an empty one, too. */
export const textSchema = withPlainReader(z.string().overwrite(readable), (value) =>
  typeof value === 'string' ? readable(value) : UNUSUAL,
)

const NAME = z.string().regex(/\S/u, { error: 'a name' })
const [SPACE, DELETE] = [0x20, 0x7f]

/** A name of any length, which is told apart from others and not looked into: with something in it. */
export const idSchema = withPlainReader(NAME, (value) =>
  typeof value === 'string' && hasSomething(value) ? value : UNUSUAL,
)

/** A name: a text with something in it. */
export const nameSchema = asName(NAME.overwrite(readable))

/** The same, with words of its own. */
export function nameDescribed(words: string): z.ZodString {
  return asName(nameSchema.describe(words))
}

function asName(schema: z.ZodString): z.ZodString {
  return withPlainReader(schema, (value) =>
    typeof value === 'string' && hasSomething(value) ? readable(value) : UNUSUAL,
  )
}

/** The text, or what stands in place of one that is not looked into. */
export function readable(text: string): string {
  return isOverlong(text) ? UNREAD : text
}

/** Most names begin with a letter, of which one need not look further. */
function hasSomething(text: string): boolean {
  const first = text.charCodeAt(0)
  return (first > SPACE && first < DELETE) || /\S/u.test(text)
}
