/** Where a reviewer finds what an outcome rests on. In Markdown. */
export const REVIEW_BASIS = `## How the basis of an outcome is reviewed

| what                                             | where                                               |
| ------------------------------------------------ | --------------------------------------------------- |
| the item of the registry behind a criterion      | \`screen trials <trial> --trace\`                     |
| its rule in plain words, and how it was read     | \`screen trials <trial>\`                             |
| the facts of the record that an answer rests on  | \`--all\`; \`--json\` with a JSON pointer to each       |
| every step of an answer, and what was passed over | \`screen explain <patient> <trial> <criterion>\`      |
| what was understood of the record, and what not  | \`screen facts <patient>\`                            |
| the worked cases that show a criterion           | \`screen trials <trial> --trace\`, run by \`screen check\` |
| whether the registry's text has changed since    | \`screen check --source <record>\`                    |
| that nothing else decided                        | \`criteriaDigest\`, \`version\` and \`asOf\` of a result: the same three and the same patient give the same bytes |`
