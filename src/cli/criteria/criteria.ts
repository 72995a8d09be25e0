import type { CompiledText } from '../../criteria/compiled/compiled-lines.js'
import type { Library, TextFile } from '../../criteria/library.js'
import { bundledPaths } from '../bundled-criteria.js'
import { readCompiledCriteria } from '../compiled-criteria.js'

/** What a library is made of: plain data, which can be handed to another thread. */
export type LibrarySource =
  /** what `compileLibrary` makes of it */
  | { readonly compiled: CompiledText }
  | { readonly trials: readonly TextFile[]; readonly vocabulary: readonly TextFile[] }

/** Criteria and vocabulary, found and read. */
export interface Criteria {
  /** of the files that they come from */
  readonly paths: readonly string[]
  readonly source: LibrarySource
}

/**
 * The criteria that the user names, or those of the package: as the build compiled them, where nothing changed since.
 * Throws InputError.
 */
export async function openCriteria(folder: string, named: readonly string[]): Promise<Criteria> {
  const compiled = named.length === 0 ? readCompiledCriteria() : undefined
  if (compiled !== undefined) {
    return {
      get paths() {
        return bundledPaths()
      },
      source: { compiled },
    }
  }
  const { readCriteriaFiles } = await import('./criteria-files.js')
  const { trials, vocabulary } = await readCriteriaFiles(folder, named, { withCases: false })
  const plain = ({ file, text }: TextFile): TextFile => ({ file, text })
  return {
    paths: [...trials, ...vocabulary].map(({ path }) => path),
    source: { trials: trials.map(plain), vocabulary: vocabulary.map(plain) },
  }
}

/** Throws InputError with everything that is wrong in the files. */
export async function libraryOf(source: LibrarySource): Promise<Library> {
  if ('compiled' in source) {
    const { libraryFromText } = await import('../../criteria/compiled/library-from.js')
    return libraryFromText(source.compiled)
  }
  const { readLibrary } = await import('../../criteria/library.js')
  return readLibrary(source.trials, source.vocabulary)
}
