/** The examples that lead each help text, and what is said below the options. Lines have at most 80 columns. */
export const SCREEN_HELP = `Which clinical trials may this patient fit, and why?

  screen patient.json                     the trials, what decides each, and what
                                          would have to differ
  screen patient.json --all               every criterion, with its grounds
  screen patient.json --trial NCT05605665 --as-of 2026-03-01 --json
  screen patient.json --calendar          what time alone will change, and when
  screen explain p.json NCT05605665 E6    how one answer comes about
  screen trials NCT05605665               what a trial asks, in plain words
`

export const SCREEN_NOTES = `
Options that take several words end at the next option, or at --:
  screen --trial NCT05605665 -- patient.json
'Unless' names the fewest results, doses, drugs or washouts that would have to
differ so that nothing is against a trial; never age, history or a diagnosis.
'Fits until' is the last day on which a trial may fit if nothing else changes.
'Otherwise' and 'Reading' say what another reading of an ambiguous text would
give, and whom to ask about it.
With --json one patient is one object; of several, each is one object on a line.
Exit code: 0 every patient was screened, 2 nothing could be done.`

export const COHORT_HELP = `How many patients may fit, and what are the others lost to?

  screen cohort patients.ndjson --brief --out results.ndjson
  screen cohort folder more.ndjson.gz --summary summary.json --csv matrix.csv
  screen cohort export --out results.ndjson       a bulk export of FHIR R4
  zcat patients.ndjson.gz | screen cohort - --brief | jq -c .trials
  screen cohort patients.ndjson --out results.ndjson --resume
  screen cohort patients.ndjson --shard 2/8 --summary summary-2.json
`

export const COHORT_NOTES = `
Of a folder, files that end in .json are one patient each, and those that end in
.ndjson or .jsonl a patient a line, in the order of their paths; .gz may follow.
Files of lines that begin with a FHIR resource which stands alone are a bulk
export, which is put together by patient.
Lines are in the order of the input, and the same for any number of threads.
A record that cannot be read is rejected, and leaves no line.
A shard reads all of the input, and screens the patients that are its own: of an
id all or none, wherever it runs. Screen merge adds the summaries of all shards.
Exit code: 0 every patient was screened, 1 some records were rejected and the
others screened, 2 nothing could be done, 130 interrupted.`

export const MERGE_HELP = `How do the summaries of several runs add up?

  screen merge summary-*.json             those of all shards of a run
  screen merge site-a.json site-b.json --out both.json
  screen merge summaries                  what ends in .json in a folder
`

export const MERGE_NOTES = `
The summary of all shards is that of the run that they are parts of. Summaries of
other criteria or options, of the same patients, or without one of the shards are
refused.
Exit code: 0 they were added, 2 nothing could be done.`

export const FACTS_HELP = `What was understood of a record?

  screen facts patient.json               what is known, with codes, dates, places
  screen facts bundle.json                the same of a FHIR R4 record
  screen facts bundle.json --json > patient.json
                                          the record as a patient file
`

export const TRIALS_HELP = `What do the trials ask?

  screen trials                           all trials, with their status
  screen trials NCT05605665               one trial, criterion by criterion
  screen trials NCT05605665 --trace       where each criterion comes from, and what
                                          shows that it is read as it should
  screen trials --criteria my-trials      those of a folder of your own
`

export const EXPLAIN_HELP = `How does an answer come about?

  screen explain patient.json NCT05605665 E6     one criterion, or several
  screen explain patient.json NCT05605665        every criterion of the trial
  screen explain - NCT05605665 E6 --json < patient.json

Every operator of the rule with its truth, the facts that it rests on, each with
its place in the file, and those that it passed over, with the reason.
What is true holds for the patient: of an exclusion, it excludes.
`

export const CHECK_HELP = `Are the criteria in order?

  screen check                            the bundled trials and their cases
  screen check my-trials                  those of a folder of your own
  screen check my-trials/NCT00000000.yaml
  screen check --source record.json       has the registry's text changed?
`

export const CHECK_NOTES = `
Exit code: 0 all good, 1 something was found, 2 nothing could be done.`

export const SCHEMA_HELP = `What may stand in the files?

  screen schema patient > patient.schema.json
  screen schema trial                     for the editor that you write YAML in
  screen schema result                    what --json prints, and a full cohort line
  screen schema explanation               what explain --json prints
  screen schema brief                     a cohort line with --brief
  screen schema summary                   what --summary writes
`

export const COMPLETE_HELP = `How are the words of the command line completed?

  eval "$(screen complete bash)"          in ~/.bashrc
  eval "$(screen complete zsh)"           in ~/.zshrc, behind compinit
  screen complete fish | source           in ~/.config/fish/config.fish
`
