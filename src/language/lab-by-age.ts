import * as z from 'zod'
import { formatSpan } from '../kernel/span.js'
import type { Measurement } from '../facts/fact.js'
import { bandsInWords, bandsOf, bandsSchema } from './measurement/age-bands.js'
import { hearingOf, needOf, questionTo, seekQuantity } from './measurement/analyte.js'
import { firstCounted, latestValid, selectionInWords, selectionKeys } from './measurement/counted-results.js'
import type { Finding } from './rule/finding.js'
import { bandBirthdays, judgeByAge, possibleBands, truthByAge, type AgeLimits } from './measurement/judge-by-age.js'
import { answerFromResults, type ResultQuestion } from './measurement/latest.js'
import { measurementName } from './measurement/measurement-keys.js'
import { unitKey } from './measurement/required-result.js'
import { truthFromResults } from './measurement/result-truth.js'
import { resultThresholds } from './measurement/result-threshold.js'
import { resultsPassedOver, subjectPassedOver } from './measurement/results-passed-over.js'
import { defineOperator } from './rule/operator.js'
import type { Evaluation } from './rule/rule.js'
import { unheard } from './measurement/tested.js'

export const labByAge = defineOperator({
  name: 'lab-by-age',
  summary: 'A laboratory result lies within the bounds for the age at which the sample was taken.',
  doc: `The most recent result decides, if it is no older than \`valid\`. Its bounds are those of the band in which the
age, in completed years, lay on the day of the sample. Where the patient has since come into another band, and that one
decides otherwise, the answer is unknown until the test is repeated; so it is at an age that no band covers. A partial
date of birth or of the sample decides where every age that it leaves open says the same.`,
  examples: [
    `lab-by-age: IgG
unit: g/L
bands:
  - { from: 5, to: 8, below: 4.5 }
  - { from: 9, below: 6 }
valid: 90 days`,
  ],
  schema: z.strictObject({
    'lab-by-age': measurementName,
    unit: unitKey,
    bands: bandsSchema,
    valid: selectionKeys.valid,
  }),
  compile: (args, compiler) => {
    const subject = seekQuantity(args['lab-by-age'], 'lab-by-age', compiler)
    const bands = bandsOf(args.bands, args.unit, subject.analyte, compiler)
    const selection = latestValid(args.valid, 'lab', compiler)
    const asked = needOf(subject)
    const limitsOn = ({ facts, day, resultsDay }: Pick<Evaluation, 'facts' | 'day' | 'resultsDay'>): AgeLimits => {
      return { bands, birth: facts.birth?.on, day, first: firstCounted(selection, resultsDay), asked }
    }
    const questionOn = (evaluation: Evaluation): ResultQuestion<Measurement> => {
      const { facts } = evaluation
      const limits = limitsOn(evaluation)
      return questionTo(subject, selection, facts, (result) => judgeByAge(result, limits))
    }
    return {
      words: `${subject.what} ${bandsInWords(bands)} of age at the sample, ${selectionInWords(selection, compiler.setting.anchor)}`,
      thresholds: (evaluation) => {
        const { facts } = evaluation
        const [latest] = facts.measurements.get(subject.analyte.id) ?? []
        const held = latest === undefined ? [] : possibleBands(latest, limitsOn(evaluation))
        return held.flatMap(({ test }) => resultThresholds(subject, test, facts, compiler.vocabulary))
      },
      // the age matters only to a result
      hears: () => hearingOf([subject]),
      truth: (evaluation) => {
        const { facts, resultsDay } = evaluation
        const silent = unheard(subject, [], selection, evaluation)
        if (silent !== undefined) return silent.truth
        const limits = limitsOn(evaluation)
        return truthFromResults(facts.measurements.get(subject.analyte.id) ?? [], selection, resultsDay, (result) =>
          truthByAge(result, limits),
        )
      },
      evaluate: (evaluation): Finding => {
        const { facts, day, resultsDay } = evaluation
        const { birth } = facts
        const finding =
          unheard(subject, [], selection, evaluation) ?? answerFromResults(questionOn(evaluation), resultsDay)
        if (birth === undefined || finding.evidence.length === 0) return finding
        return {
          ...finding,
          evidence: [...finding.evidence, { fact: birth, value: `born ${formatSpan(birth.on)}` }],
          flips: [...finding.flips, ...bandBirthdays(bands, birth.on).filter((flip) => flip > day)],
        }
      },
      passedOver: (evaluation) => {
        const { facts, resultsDay } = evaluation
        const question = questionOn(evaluation)
        const { evidence } = answerFromResults(question, resultsDay)
        return [...subjectPassedOver(subject, facts, evidence), ...resultsPassedOver(question, resultsDay, evidence)]
      },
    }
  },
})
