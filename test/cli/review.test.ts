import { describe, expect, it } from 'vitest'
import { bundledReview } from '../../src/cli/review.js'

describe('the document for reviewers', () => {
  const page = bundledReview()

  it('has a row for each trial, with its figures', () => {
    const rows = page.match(/^\| NCT\d+ \| \d{4}-\d{2}-\d{2} (?:\| \d+ ){5}\|$/gmu) ?? []
    expect(rows).toHaveLength(5)
  })

  it('names only commands that there are', () => {
    const commands = [...page.matchAll(/`screen (\w+)/gu)].map(([, command]) => command)
    expect(new Set(commands)).toEqual(new Set(['trials', 'explain', 'facts', 'check']))
  })
})
