/**
 * The lines of a file, without their ends.
 * @param {Buffer} bytes
 */
export function linesOf(bytes) {
  const lines = []
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline === -1 ? bytes.length : newline
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return lines
}
