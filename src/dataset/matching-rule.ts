/** The head of docs/matching.md: what the rule is. */
export const MATCHING_RULE = `# When two printings are one quote

Generated from \`seed/\` and [matching-decisions.yaml](matching-decisions.yaml) by \`src/dataset/matching-page.ts\`. To write it anew:
\`npm test -- test/dataset/matching.test.ts -u\`.

## The rule

\`matchOf\` (\`src/modules/quotes/matching.ts\`) takes two printings and answers SAME, POSSIBLE or DIFFERENT.

1. **The words agree** where they are equal after folding (marks, case, "2nd" and "second", masked letters), or where all words of the one
   stand in the other, in order and in a row. A bracket stands for up to six words or none, dots for any number; then two
   thirds of the words and one run of four must be there.
2. **The occasion** conflicts where two outlets were told, each alone; where one was told alone and the other words were said to all; where
   the days are more than a week apart; or where no show is in common. A statement, a press event, a social post and an earnings
   call go to many: several outlets are no conflict.
3. **Words that agree are SAME**, unless the occasion conflicts:
   - eight and more, whoever is credited: one utterance credited to two people is a contested quote;
   - four to seven, unless the speakers conflict, and only if speaker or occasion agrees;
   - two or three, only if speaker and occasion both agree, and with twelve letters or more: "next iteration" has 13, "going
     to be", which stands in every interview, nine;
   - one, never: "explore" is in anybody's mouth. With speaker and occasion it is POSSIBLE.
4. **Words that agree on a conflicting occasion are POSSIBLE** if they are eight and more, or four and more of one speaker.
   Similar words on another occasion are DIFFERENT: a similar joke told to another magazine is another utterance.
5. **Similar words are POSSIBLE** from a score of 0.55, with three words in common and a speaker or an occasion that agrees, or where eight
   words in a row agree. The score is the share of the shorter one's words that the other has, in order; long words weigh more.
   Of two speakers, only nearly the same words (0.9, eight words) are a suggestion.
6. **Two languages are never SAME by their words.** Translations are declared. They are POSSIBLE where speaker and occasion agree,
   and a third of the names and numbers.
7. **A paraphrase is never SAME**: its words are the article's.

Each difference that neither printing declares comes back with a SAME, as an edit to be declared.`;
