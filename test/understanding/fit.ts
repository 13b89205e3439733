import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { readOffered } from '#language/choice.ts';
import { EVIDENCE } from '#language/offered/evidence.ts';
import { gatherEvidence } from '#language/offered/gather.ts';
import { withPauses } from '#language/offered/parts.ts';
import { readTokens } from '#language/offered/tokens.ts';
import { pack } from '#language/offered/vectors.ts';
import { type Example, learnJudgement } from './fit-judgement.ts';
import { learnVectors } from './fit-vectors.ts';
import { readPractice } from './practice.ts';

/**
 * Learns from the practised answers what `offered/near.ts` and `offered/judge.ts` know, and writes it into
 * `src/language/data/vectors.json` and `judgement.ts`. The judge learns from vectors that never saw the question it
 * judges. The same answers give the same files; some minutes.
 */
const data = path.join(import.meta.dirname, '..', '..', 'src', 'language', 'data');
const FOLDS = 2;
const say = (line: string) => process.stdout.write(`${line}\n`);

const labelTokens = new Map<string, ReturnType<typeof readTokens>>();
const questions = new Map<string, number>();
const answers = (await readPractice()).flatMap(({ offered, text, means }) => {
  const read = readOffered(text, offered);
  if (read.clauses.length === 0) return [];
  const words = withPauses(read.clauses);
  const labels = read.labels.map((label) => {
    const key = label.join(' ');
    const tokens = labelTokens.get(key) ?? readTokens(label);
    labelTokens.set(key, tokens);
    return tokens;
  });
  const question = offered.join('|');
  if (!questions.has(question)) questions.set(question, questions.size);
  return [
    {
      ...read,
      said: text,
      text: readTokens(words),
      labelTokens: labels,
      means,
      fold: (questions.get(question) ?? 0) % FOLDS,
    },
  ];
});
say(`${answers.length} answers to ${questions.size} questions`);

const practised = answers.map(({ text, labelTokens, means, fold }) => ({
  text,
  labels: labelTokens,
  means,
  fold,
}));
const apart = Array.from({ length: FOLDS }, (_, fold) =>
  learnVectors(practised.filter((answer) => answer.fold !== fold)),
);
const examples: Example[] = answers
  .filter(({ certain }) => certain === undefined)
  .flatMap(({ said, clauses, labels, likely, means, fold }) => {
    const vectors = apart[fold];
    if (vectors === undefined) return [];
    return gatherEvidence(said, clauses, labels, likely, vectors).map((evidence, at) => ({
      values: EVIDENCE.map((name) => evidence[name]),
      right: Number(at === means),
    }));
  });
writeFileSync(path.join(data, 'judgement.ts'), learnJudgement(examples));
const vectors = learnVectors(practised);
writeFileSync(path.join(data, 'vectors.json'), `${JSON.stringify(pack(vectors))}\n`);
say(`${vectors.rows.size} tokens; ${examples.length} labels judged`);
