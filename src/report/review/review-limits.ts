/** What the program does not know, and what to do before it is used. In Markdown. */
export const REVIEW_LIMITS = `## Known limits

- The criteria are those of the registry, not of the protocol, which is longer and may differ. They are as old as the day
  on which the record was seen.
- A record is believed. What is wrong in it, or was never written down, is wrong or missing in the answer; \`--strict\`
  assumes nothing of what is not written.
- A name or a code that the vocabulary does not have is warned of, and leaves open what it might concern. Free text is not
  read.
- All days that a trial measures from, such as baseline or first dose, are taken to be the screening date.
- Results are converted between units by UCUM and the molar masses of the vocabulary; what depends on the assay is not.
- An estimate of the kidneys' function is computed for each creatinine beside which none of that date can be used, by the
  equation that the reason names.
- "Clears on" and "fits until" hold if nothing but time changes. Distances speak of what could be otherwise in the record,
  and are no advice to change a treatment.
- The five trials are the authors' selection. None of their sponsors has reviewed the rules.

## Before it is used at a site

1. Hold each trial against today's record: \`screen check --source <record>\`.
2. Read its criteria beside the protocol: \`screen trials <trial>\`. What differs, write into a criteria file of your own.
3. Screen patients whose answers are known, and read every criterion of them: \`--all\`.
4. Agree on who reads the answers, what is done with those that are unknown, and how a wrong one is reported.`
