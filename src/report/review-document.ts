import type { TrialTrace } from '../screening/trace.js'

/** What reviewers of the program need to know before it is used at a site: in Markdown, with the figures of these trials. */
export function reviewDocument(traces: readonly TrialTrace[]): string {
  return `# For reviewers

Written by \`npm run generate\`. What the words mean and how rules are read stands in [README.md](README.md).

## Intended use

Staff of a study site, or clinicians who treat a patient, hold the record of that patient against the published inclusion
and exclusion criteria of clinical trials, to prepare the conversation with the investigator. For each trial the program
gives a verdict, and for each criterion an outcome with its grounds; what no record can decide it asks. The user is
qualified to judge each of these answers, and has the time to do so.

It is not intended to diagnose, to treat, to monitor or to triage; to enrol anybody, or to keep anybody from a trial; to
stand in for the protocol, the investigator or the patient's consent; or to be used where an answer is acted upon unread.

## No medical device decision by itself

The program decides nothing about a patient: it shows which published criteria a record meets, fails or leaves open, so
that a person can decide. It is not certified as a medical device. Whether it is one where it is used depends on what it is
used for and on the law of the place: in the United States section 520(o)(1)(E) of the Federal Food, Drug, and Cosmetic Act,
which asks among other things that a professional can review the basis of each recommendation independently; in the European
Union Regulation (EU) 2017/745, article 2(1), and the guidance MDCG 2019-11. Whoever brings it into use decides that, and
answers for it.

## How the basis of an outcome is reviewed

| what                                             | where                                               |
| ------------------------------------------------ | --------------------------------------------------- |
| the item of the registry behind a criterion      | \`screen trials <trial> --trace\`                     |
| its rule in plain words, and how it was read     | \`screen trials <trial>\`                             |
| the facts of the record that an answer rests on  | \`--all\`; \`--json\` with a JSON pointer to each       |
| every step of an answer, and what was passed over | \`screen explain <patient> <trial> <criterion>\`      |
| what was understood of the record, and what not  | \`screen facts <patient>\`                            |
| the worked cases that show a criterion           | \`screen trials <trial> --trace\`, run by \`screen check\` |
| whether the registry's text has changed since    | \`screen check --source <record>\`                    |
| that nothing else decided                        | \`criteriaDigest\`, \`version\` and \`asOf\` of a result: the same three and the same patient give the same bytes |

## What stands behind the rules

${tableOf(traces)}

A criterion that only asks is left to a person whole. A reading says how a text was read that is not plain; where there is
another way to read it, the report says where that would give another answer. A gap is a part of the record that could not be read: such a trial is never
better than undetermined.

## Known limits

- The criteria are those of the registry, not of the protocol, which is longer and may differ. They are as old as the day
  on which the record was seen.
- A record is believed. What is wrong in it, or was never written down, is wrong or missing in the answer; \`--strict\`
  assumes nothing of what is not written.
- A name or a code that the vocabulary does not have is warned of, and leaves open what it might concern. Free text is not
  read.
- All days that a trial measures from, such as baseline or first dose, are taken to be the screening date.
- Results are converted between units by UCUM and the molar masses of the vocabulary; what depends on the assay is not.
- Estimates of the kidneys' function are computed only where none is recorded, by the equation that the reason names.
- "Clears on" and "fits until" hold if nothing but time changes. Distances speak of what could be otherwise in the record,
  and are no advice to change a treatment.
- The five trials are the authors' selection. None of their sponsors has reviewed the rules.

## Before it is used at a site

1. Hold each trial against today's record: \`screen check --source <record>\`.
2. Read its criteria beside the protocol: \`screen trials <trial>\`. What differs, write into a criteria file of your own.
3. Screen patients whose answers are known, and read every criterion of them: \`--all\`.
4. Agree on who reads the answers, what is done with those that are unknown, and how a wrong one is reported.
`
}

function tableOf(traces: readonly TrialTrace[]): string {
  const head = ['trial', 'record seen', 'criteria', 'only asked', 'readings', 'gaps', 'expectations of cases']
  const rows = traces.map(({ trial, criteria }) => [
    trial.id,
    trial.source.seen,
    criteria.length,
    trial.criteria.filter(({ onlyAsks }) => onlyAsks).length,
    trial.criteria.filter(({ reading }) => reading !== null).length,
    trial.source.gaps.length,
    criteria.reduce((sum, { cases }) => sum + cases.length, 0),
  ])
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
