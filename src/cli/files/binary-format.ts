/** What the first bytes of files say that are taken for a patient or a trial by mistake. */
const FORMATS: readonly (readonly [signature: readonly number[], message: string, remedy: string])[] = [
  [[0x1f, 0x8b], 'is packed with gzip', 'unpack it first; screen cohort reads it as it is'],
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF, and no text', 'give the record as JSON'],
  [[0x50, 0x4b, 0x03, 0x04], 'is a ZIP archive or an office document, and no text', 'give the record as JSON'],
]

const NO_TEXT = ['is no text', 'give a file of JSON or YAML'] as const

/** What a file is that is no text, and what to do; undefined where only its encoding may be another. */
export function binaryFormat(bytes: Uint8Array): { readonly message: string; readonly remedy: string } | undefined {
  const known = FORMATS.find(([signature]) => signature.every((byte, at) => bytes[at] === byte))
  if (known !== undefined) return { message: known[1], remedy: known[2] }
  return bytes.includes(0) ? { message: NO_TEXT[0], remedy: NO_TEXT[1] } : undefined
}
