import { describe, expect, it } from 'vitest'
import { readLibrary, reviewLibrary, type TextFile } from '../../src/criteria/library.js'
import { InputError } from '../../src/kernel/diagnostic.js'
import { libraryOf, trialText, VOCABULARY } from './invented.js'
import { told } from './told.js'

const ADULT = '{ age: { at-least: 18 } }'
const trialFile = (file: string, id: string): TextFile => ({ file, text: trialText({ id, inclusion: [ADULT] }) })

/** `file:line:column message` of everything that is wrong. */
function problems(trials: readonly TextFile[], vocabulary: readonly TextFile[] = [VOCABULARY]): string[] {
  try {
    readLibrary(trials, vocabulary)
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.diagnostics.map((one) => `${one.file}:${told(one)}`)
  }
}

describe('a library', () => {
  it('has its trials by id, whatever their files are called', () => {
    const { trials } = readLibrary(
      [trialFile('a.yaml', 'T-2'), trialFile('b.yaml', 'T-10'), trialFile('c.yaml', 'T-1')],
      [VOCABULARY],
    )
    expect(trials.map(({ id }) => id)).toEqual(['T-1', 'T-10', 'T-2'])
  })

  it('has the names that rules and patients use', () => {
    expect(libraryOf().vocabulary.drugs.find('MABTHERA')?.id).toBe('rituximab')
  })

  it('has one slot for equal rules of all trials', () => {
    expect(libraryOf({ inclusion: [ADULT] }, { inclusion: [ADULT, '{ sex: female }'] }).ruleCount).toBe(2)
  })

  it('knows the names of its questions', () => {
    const { questions } = libraryOf({
      inclusion: [
        '{ ask: Signed?, name: informedConsent }',
        '{ all: [{ ask: Fit? }, { ask: Willing?, name: willing }] }',
      ],
    })
    expect([...questions]).toEqual(['informedConsent', 'willing'])
  })

  it('has a digest of its texts, not of their names and order', () => {
    const [a, b] = [trialFile('a.yaml', 'T-1'), trialFile('b.yaml', 'T-2')]
    const digest = (...files: TextFile[]): string => readLibrary(files, [VOCABULARY]).digest
    expect(digest(a, b)).toBe(digest({ ...b, file: 'x.yaml' }, a))
    expect(digest(a)).not.toBe(digest(b))
    expect(readLibrary([a], [{ ...VOCABULARY, text: `${VOCABULARY.text}# changed\n` }]).digest).not.toBe(digest(a))
  })
})

describe('what is wrong with a library', () => {
  it('is told for all trials at once, by file', () => {
    const bad = { file: 'z.yaml', text: 'a: [' }
    const worse = { file: 'b.yaml', text: trialText({ inclusion: ['{ drug: rituximap, taken: ever }'] }) }
    expect(problems([bad, trialFile('c.yaml', 'T-1'), worse])).toEqual([
      "b.yaml:16:56 'rituximap' is not a known drug or class of drugs",
      'z.yaml:1:5 a bracket is not closed, or not indented',
    ])
  })

  it('is a trial that stands in several files', () => {
    expect(problems(['a.yaml', 'b.yaml', 'c.yaml'].map((file) => trialFile(file, 'T-1')))).toEqual([
      'b.yaml:1:5 trial T-1 is also in a.yaml',
      'c.yaml:1:5 trial T-1 is also in a.yaml',
    ])
  })

  it('is a trial whose id differs from another by case only', () => {
    expect(problems([trialFile('a.yaml', 'NCT-1'), trialFile('b.yaml', 'nct-1')])).toEqual([
      'b.yaml:1:5 trial nct-1 is also in a.yaml',
    ])
  })

  it('does not hide what can be read', () => {
    const twice = { ...trialFile('b.yaml', 'T-1'), text: 'id: T-1\n' }
    const {
      library,
      readings,
      problems: found,
    } = reviewLibrary(
      [twice, trialFile('a.yaml', 'T-1'), { file: 'c.yaml', text: 'a: [' }, { file: 'd.yaml', text: 'id: 5\n' }],
      [VOCABULARY],
    )
    expect(library.trials.map(({ id }) => id)).toEqual(['T-1'])
    expect(readings.map(({ source, trial, rules }) => [source.file, trial?.id, rules.length])).toEqual([
      ['b.yaml', undefined, 0],
      ['a.yaml', 'T-1', 1],
      ['d.yaml', undefined, 0],
    ])
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml']))
  })

  it('is first of all the vocabulary, without which no rule can be read', () => {
    expect(
      problems([{ file: 't.yaml', text: '' }], [{ file: 'v.yaml', text: 'drugs: [{ id: A B, label: x }]' }]),
    ).toEqual(["v.yaml:1:15 an id has lower-case letters, digits and single hyphens, such as new-drug (found 'A B')"])
  })

  it('is no fault of the program that is hidden', () => {
    const broken = {
      file: 't.yaml',
      get text(): string {
        throw new RangeError('broken')
      },
    }
    expect(() => readLibrary([broken], [VOCABULARY])).toThrow(RangeError)
  })
})
