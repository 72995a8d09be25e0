import type { LibraryReview, TextFile } from '../../criteria/library.js'
import { valueAt } from '../../criteria/value-at.js'
import type { Diagnostic } from '../../kernel/diagnostic.js'

const ENDING = /(?:\.cases)?\.ya?ml$/u

/** The files of cases that can be run: those beside a trial that cannot be read are left until it can. */
export function runnableCases<File extends TextFile>(
  files: readonly File[],
  { problems }: Pick<LibraryReview, 'problems'>,
): readonly File[] {
  const broken = new Set(problems.map(({ file }) => stemOf(file)))
  return files.filter(({ file }) => !broken.has(stemOf(file)))
}

/**
 * The trials that nothing shows to work: no case of them was run, and no file of cases stands beside them.
 * @param shown ids of the trials of which cases were run
 */
export function findWithoutCases(
  { readings }: Pick<LibraryReview, 'readings'>,
  files: readonly TextFile[],
  shown: ReadonlySet<string>,
): Diagnostic[] {
  const stems = new Set(files.map(({ file }) => stemOf(file)))
  return readings.flatMap(({ source }) => {
    const stem = stemOf(source.file)
    const id = valueAt(source.data, ['id'])
    if (stems.has(stem) || (typeof id === 'string' && shown.has(id))) return []
    return [
      {
        file: source.file,
        place: source.place(['id']),
        severity: 'warning' as const,
        message: 'this trial has no worked cases',
        remedy: `write ${stem}.cases.yaml: every criterion satisfied, violated and unknown`,
      },
    ]
  })
}

/** `criteria/NCT05605665` of a trial, and of the file of cases beside it. */
function stemOf(file: string): string {
  return file.replace(ENDING, '')
}
