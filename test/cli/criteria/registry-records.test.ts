import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readRecordFiles } from '../../../src/cli/criteria/registry-records.js'
import { checkSources } from '../../../src/cli/criteria/source-check.js'
import { InputError } from '../../../src/kernel/diagnostic.js'

const FOLDER = mkdtempSync(join(tmpdir(), 'records-'))
const STUDY = '{"protocolSection":{"identificationModule":{"nctId":"NCT1"}}}'
const TEXT = 'Inclusion:\n* a\nExclusion:\n* b\n'
const FORM = 'expected a study record of ClinicalTrials.gov as its API (v2) gives it'

/** What comes of a file with a text, beside one trial. */
async function told(name: string, text: string): Promise<string> {
  writeFileSync(join(FOLDER, name), text)
  try {
    const records = await readRecordFiles(FOLDER, [name], 1)
    return records.map(({ id = 'plain' }) => id).join(' ')
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.diagnostics.map(({ message, remedy }) => `${message} | ${remedy ?? ''}`).join('\n')
  }
}

afterAll(() => {
  rmSync(FOLDER, { recursive: true })
})

describe('a record', () => {
  it.each([
    ['json', STUDY, 'NCT1'],
    ['txt', `\uFEFF ${STUDY}`, 'NCT1'],
    ['txt', TEXT, 'plain'],
    ['txt', '<18 years\n>= 5 mg', 'plain'],
    ['txt', 'Inclusion:\n* age <a limit> of 18', 'plain'],
  ])('in a file of %s: %j', async (ending, text, expected) => {
    expect(await told(`record.${ending}`, text)).toBe(expected)
  })

  it.each([
    ['xml', '<clinical_study><textblock>Inclusion:</textblock></clinical_study>', 'is XML or HTML'],
    ['txt', '\n<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'is XML or HTML'],
    ['txt', '<!DOCTYPE html><p>Inclusion:</p>', 'is XML or HTML'],
    ['txt', '<p>Inclusion:</p>', 'is XML or HTML'],
    ['XML', 'Inclusion:', 'is a file of XML'],
    ['csv', 'NCT Number,Title\nNCT1,x\n', 'is a file of CSV'],
    ['yaml', 'protocolSection:\n  a: b\n', 'is a file of YAML'],
  ])('in a file of %s that is something else is refused: %j', async (ending, text, found) => {
    expect(await told(`record.${ending}`, text)).toMatch(
      new RegExp(`^${found}, and no record that is read \\| get the record as JSON of the registry's API`, 'u'),
    )
  })

  it.each([
    ['several lines of records', `${STUDY}\n${STUDY}`, `another object follows after the record | ${FORM}`],
    ['too many brackets', '['.repeat(99), `the text is nested deeper than 64 levels | ${FORM}`],
    ['no JSON', '{ a }', 'neither in double quotes'],
  ])('is never told of as a patient: %s', async (_what, text, expected) => {
    const said = await told('record.json', text)
    expect(said).toContain(expected)
    expect(said).not.toContain('patient')
  })
})

describe('records of other trials', () => {
  it.each([
    [20, 'there is no trial'],
    [21, '1 more record is of trials that are not among the criteria'],
    [25, '5 more records are of trials that are not among the criteria'],
  ])('are told, the first 20 of %i one by one', (count, last) => {
    const other = {
      file: 'f.json',
      place: undefined,
      id: 'NCT1',
      version: undefined,
      recruitment: undefined,
      text: 'a',
    }
    const { findings } = checkSources(
      [],
      Array.from({ length: count }, () => other),
    )
    expect(findings.length).toBe(Math.min(count, 21))
    expect(findings.at(-1)?.message).toContain(last)
  })
})
