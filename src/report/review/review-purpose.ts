/** What the program is for, what it is not, and whose decision its use is. In Markdown. */
export const REVIEW_PURPOSE = `## Intended use

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
answers for it.`
