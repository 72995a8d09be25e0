const JOINT = /\s*(?:[,;/&+]|(?<!\p{L})(?:and|und|sowie)(?!\p{L}))\s*/iu

const NONE: readonly never[] = []

/**
 * What a name may join: `hepatitis B` and `hepatitis C` of "hepatitis B and C", `acute hepatitis` of "acute and chronic
 * hepatitis". Which word is shared is not told, so each reading is given, the senseless ones among them; nothing where it
 * joins nothing.
 */
export function joinedNames(name: string): readonly string[] {
  if (!JOINT.test(name)) return NONE
  const parts = name.split(JOINT).filter((part) => part !== '')
  const [first, second] = parts
  if (first === undefined || second === undefined) return NONE
  const head = first.replace(/\s*\S+$/u, '')
  const tail = parts
    .slice(-1)
    .join('')
    .replace(/^\S+\s*/u, '')
  const readings = parts.flatMap((part) => [part, `${head} ${part}`.trim(), `${part} ${tail}`.trim()])
  return [...new Set(readings)]
}
