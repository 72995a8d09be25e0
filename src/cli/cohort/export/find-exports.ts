import { createHash } from 'node:crypto'
import { isResource } from '../../../patient/fhir/resource.js'
import type { CohortInput, ExportFile, NamedFolder } from '../input/inputs.js'
import { exportBytes, linesOf } from './export-lines.js'

/** What a file begins with: a resource that stands alone, a bundle, nothing, or what is no FHIR. */
type Beginning = 'resource' | 'bundle' | 'nothing' | 'other'

interface Begun {
  readonly input: CohortInput
  readonly file: ExportFile | undefined
  /** undefined where it was not looked into */
  readonly beginning: Beginning | undefined
}

export interface Found {
  /** with each export in the place of its first file */
  readonly inputs: readonly CohortInput[]
  /** what lies beside an export and is no FHIR, such as its manifest */
  readonly beside: readonly string[]
}

/**
 * Puts the files of bulk exports together: files of lines that begin with a FHIR resource that stands alone. Those in one
 * folder are one export, and so are all that were named by themselves. Bundles beside them stay patients of their own.
 * Throws InputError.
 */
export async function withExports(inputs: readonly CohortInput[]): Promise<Found> {
  const begun: Begun[] = []
  for (const input of inputs) begun.push(await begin(input))
  const exported = (one: Begun): boolean => one.beginning === 'resource'
  const found: CohortInput[] = []
  const beside: string[] = []
  for (const one of begun) {
    const together = begun.filter(({ input }) => input.folder === one.input.folder)
    const first = together.find(exported)
    if (first === undefined) found.push(one.input)
    else if (exported(one)) {
      if (one === first) found.push(exportOf(one.input.folder, together.filter(exported)))
    } else if (one.input.folder === undefined) found.push(one.input)
    else {
      const beginning = one.beginning ?? (one.file === undefined ? 'bundle' : await firstBytesOf(one.file))
      if (beginning === 'bundle') found.push(one.input)
      if (beginning === 'other') beside.push(one.input.name)
    }
  }
  return { inputs: found, beside }
}

async function begin(input: CohortInput): Promise<Begun> {
  const { form, name, path, size, changed, identity, folder } = input
  const isOrdinary = path !== undefined && size !== undefined && changed !== undefined && identity !== undefined
  // what can be read only once is not looked into
  if (!isOrdinary) return { input, file: undefined, beginning: undefined }
  const inside = folder === undefined ? name : name.slice(folder.name.length + 1)
  const file = { name, inside, path, size, changed, identity }
  return { input, file, beginning: form === 'lines' ? await firstLineOf(file) : undefined }
}

async function firstLineOf(file: ExportFile): Promise<Beginning> {
  for await (const records of linesOf(file, () => undefined)) {
    for (const record of records) if (record !== undefined) return kindOf(record.bytes)
  }
  return 'nothing'
}

/** What a line is. */
export function kindOf(bytes: Uint8Array | undefined): Beginning {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (!isResource(value)) return 'other'
    return value.resourceType === 'Bundle' ? 'bundle' : 'resource'
  } catch {
    return 'other'
  }
}

/** A file with one patient, which may be large: whether it is FHIR shows soon. */
async function firstBytesOf(file: ExportFile): Promise<Beginning> {
  for await (const chunk of exportBytes(file, () => undefined)) {
    return new TextDecoder().decode(chunk).includes('"resourceType"') ? 'bundle' : 'other'
  }
  return 'nothing'
}

function exportOf(folder: NamedFolder | undefined, begun: readonly Begun[]): CohortInput {
  const files = begun.flatMap(({ file }) => file ?? [])
  const digest = createHash('sha256')
  for (const { name, size, changed } of files) digest.update(`${name}\n${size}\n${changed}\n`)
  return {
    name: folder?.name ?? nameOf(files),
    form: 'export',
    path: undefined,
    size: files.reduce((sum, { size }) => sum + size, 0),
    changed: digest.digest('hex'),
    identity: undefined,
    files,
  }
}

/** What messages call files that were named by themselves. */
function nameOf([first, ...others]: readonly ExportFile[]): string {
  return others.length === 0 ? String(first?.name) : `${String(first?.name)} and ${others.length} more`
}
