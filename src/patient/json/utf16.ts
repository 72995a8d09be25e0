/**
 * Whether a JSON text is UTF-16, in either order: by its mark, or because every other one of its first bytes is zero, as
 * JSON begins with characters of ASCII (RFC 4627, section 3).
 */
export function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  return areCharacterAndZero(first, second, third, fourth) || areCharacterAndZero(second, first, fourth, third)
}

/** Whether two pairs of bytes, none of which is missing, are each a character and a zero. */
function areCharacterAndZero(one: Byte, zero: Byte, other: Byte, otherZero: Byte): boolean {
  return Boolean(one) && zero === 0 && Boolean(other) && otherZero === 0
}

/** undefined behind the end of the text */
type Byte = number | undefined
