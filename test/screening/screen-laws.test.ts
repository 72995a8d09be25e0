import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLibrary } from '../../src/criteria/library.js'
import { resultSchema } from '../../src/screening/result/result-schema.js'
import { screen } from '../../src/screening/screen.js'
import { libraryOf, trialText, VOCABULARY } from '../criteria/invented.js'
import { factsOf } from './facts.js'
import { asOfs, patients, rules } from './generated.js'
import { pathsOf, valueAtPointer } from './grounds.js'

describe('any screening', () => {
  const scenes = asOfs.chain((asOf) => fc.tuple(fc.array(rules, { minLength: 1, maxLength: 3 }), patients(asOf)))

  it('has the form of the result, gives the same bytes again, and rests on what stands in the patient file', () => {
    fc.assert(
      fc.property(scenes, ([list, patient]) => {
        const of = libraryOf({ inclusion: list.map((rule) => JSON.stringify(rule)), exclusion: ['{ sex: male }'] })
        const result = screen(factsOf(of, patient), of, { version: '1', trials: of.trials })
        expect(resultSchema.parse(result)).toEqual(result)
        expect(JSON.parse(JSON.stringify(result))).toEqual(result)
        const again = libraryOf({ inclusion: list.map((rule) => JSON.stringify(rule)), exclusion: ['{ sex: male }'] })
        expect(JSON.stringify(screen(factsOf(again, patient), again, { version: '1', trials: again.trials }))).toBe(
          JSON.stringify(result),
        )
        expect(pathsOf(result).filter((path) => valueAtPointer(patient, path) === undefined)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
  it('says the same of a trial in whatever order the files of the trials are read, and of each trial as if alone', () => {
    fc.assert(
      fc.property(scenes, ([list, patient]) => {
        const files = list.map((rule, index) => {
          const id = `INVENTED-${index + 1}`
          return { file: `${id}.yaml`, text: trialText({ id, inclusion: [JSON.stringify(rule)] }) }
        })
        const resultOf = (some: typeof files): ReturnType<typeof screen> => {
          const of = readLibrary(some, [VOCABULARY])
          return screen(factsOf(of, patient), of, { version: '1', trials: of.trials })
        }
        const result = resultOf(files)
        expect(JSON.stringify(resultOf(files.toReversed()))).toBe(JSON.stringify(result))
        for (const [index, file] of files.entries()) {
          expect(resultOf([file]).trials).toEqual(result.trials.slice(index, index + 1))
        }
      }),
      { numRuns: 30 },
    )
  })
})
