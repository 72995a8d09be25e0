import type { Law, SourceFile } from './law.js'
import { stripped } from './stripped.js'

const PASSED_ON = /\bexport\s+(?:type\s+)?(?:\*[^'"]*?\bfrom|\{[^}]*\}(?:\s*from)?)\s*(?:(['"])[^'"]*\1)?;?/gu
const IMPORTED = /\bimport\b[^'"]*(['"])[^'"]*\1;?/gu

export const barrels: Law = {
  name: 'no file only passes on what others own',
  because:
    'A file that only re-exports hides where a thing lives and ties rooms into one knot. Import from the file that ' +
    'owns the thing; the only index files are registries, an ordered list of what they import.',
  violations: (files) =>
    files
      .filter((file) => /^src\/.*\.ts$/u.test(file.path) && isBarrel(file))
      .map(({ path }) => ({ path, line: 1, found: 'exports nothing of its own' })),
}

function isBarrel({ text }: SourceFile): boolean {
  const { code } = stripped(text)
  const rest = code.replace(PASSED_ON, '')
  return rest !== code && rest.replace(IMPORTED, '').trim() === ''
}
