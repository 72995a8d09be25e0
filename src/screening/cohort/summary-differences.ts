import type { Diagnostic } from '../../kernel/diagnostic.js'
import { sourceKey } from './add-summaries.js'
import type { CohortSummary } from './summary.js'

/** A summary, and what messages call it. */
export interface NamedSummary {
  readonly name: string
  readonly summary: CohortSummary
}

/** Something in which summaries that add up are alike. */
interface Likeness {
  readonly isAlike: (one: CohortSummary, other: CohortSummary) => boolean
  /** what the other one is, and does, compared with one that has this name */
  readonly says: (name: string, one: CohortSummary, other: CohortSummary) => string
  readonly remedy: string
}

const SAME_OPTIONS = 'screen all of them with the same criteria and options'

/** The first in which two differ is told; what follows may follow from it. */
const LIKENESSES: readonly Likeness[] = [
  {
    isAlike: (one, other) => one.version === other.version,
    says: (name, one, other) => `is of version ${other.version} of the program, and ${name} of version ${one.version}`,
    remedy: 'screen all of them with the same version',
  },
  {
    isAlike: (one, other) => one.criteriaDigest === other.criteriaDigest,
    says: (name) => `has other criteria than ${name}`,
    remedy: SAME_OPTIONS,
  },
  {
    isAlike: (one, other) => trialsOf(one) === trialsOf(other),
    says: (name) => `has other trials than ${name}`,
    remedy: SAME_OPTIONS,
  },
  {
    isAlike: (one, other) => one.strict === other.strict,
    says: (name) => `differs from ${name} in --strict`,
    remedy: SAME_OPTIONS,
  },
  {
    isAlike: (one, other) => one.asOf.asked === other.asOf.asked,
    says: (name) => `differs from ${name} in --as-of`,
    remedy: SAME_OPTIONS,
  },
  {
    isAlike: ({ asOf: { current: one } }, { asOf: { current: other } }) => {
      return one === null || other === null || one === other
    },
    says: (name, one, other) => {
      return `took ${String(other.asOf.current)} for today, and ${name} ${String(one.asOf.current)}`
    },
    remedy: 'screen all of them on one day, or with --as-of',
  },
  {
    isAlike: (one, other) => (one.shard === null) === (other.shard === null),
    says: (name, one) => {
      return one.shard === null ? `is one of several shards, and ${name} is not` : `is no shard, and ${name} is one`
    },
    remedy: 'merge the shards of a run first, and then what comes of it with others',
  },
  {
    isAlike: (one, other) => one.shard?.of === other.shard?.of,
    says: (name, one, other) =>
      `is one of ${String(other.shard?.of)} shards, and ${name} one of ${String(one.shard?.of)}`,
    remedy: 'divide a run into the same number of shards everywhere',
  },
  {
    isAlike: (one, other) => one.shard === null || sourcesOf(one) === sourcesOf(other),
    says: (name) => `has read other patients than ${name}`,
    remedy: 'give every shard of a run the same input, in the same order',
  },
]

/** What keeps a summary from being added to the first one; nothing where they are alike. */
export function differencesFrom(first: NamedSummary, { name, summary }: NamedSummary): readonly Diagnostic[] {
  const difference = LIKENESSES.find(({ isAlike }) => !isAlike(first.summary, summary))
  if (difference === undefined) return []
  const { says, remedy } = difference
  return [{ file: name, severity: 'error', message: says(first.name, first.summary, summary), remedy }]
}

function trialsOf({ trials }: CohortSummary): string {
  return JSON.stringify(trials.map(({ id, criteria }) => [id, criteria.map((criterion) => criterion.id)]))
}

function sourcesOf({ sources }: CohortSummary): string {
  return sources.map(sourceKey).join()
}
