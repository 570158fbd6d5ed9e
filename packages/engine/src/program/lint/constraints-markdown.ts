import { CLASS_RULES } from '../../class/lint/class-rules.ts';
import { MODEL_EXCEPTIONS, type ModelException } from './model-exceptions.ts';
import { RULES } from './rules.ts';

type Listed = { id: string; severity: 'error' | 'warning' | 'info'; text: string; source: string };

const table = (rules: readonly Listed[]): string[] => [
  '| rule | what must hold | source |',
  '|---|---|---|',
  ...rules.map((rule) => `| \`${rule.id}\` | ${rule.text} | ${rule.source} |`),
  '',
];

const HEADINGS = {
  error: 'Errors: a program with one of these is not sound',
  warning: 'Warnings: a coach decides',
  info: 'Notes',
} as const;

const mayText = ({
  bySession,
  turns,
  reps,
  rest,
  single,
  sets,
  short,
  submaximal,
  lightShare,
}: ModelException): string =>
  [
    bySession ? 'have a step every session (`progression.jump`)' : '',
    turns ? 'change main lifts (`progression.main-lifts`)' : '',
    reps ? `have ${reps[0]} to ${reps[1]} repetitions of lifts (\`dose.reps\`)` : '',
    rest ? `rest ${rest[0]} to ${rest[1]} s between lifts (\`dose.rest\`)` : '',
    single ? 'have one work set of a main lift (`dose.sets`)' : '',
    sets ? `have ${sets} sets of a main lift (\`dose.person-sets\`)` : '',
    short
      ? `have up to 12 sets of up to ${short} repetitions, which count half (\`dose.sets\`, \`dose.person-sets\`, \`volume.*\`)`
      : '',
    submaximal ? 'count easy sets in the balance (`volume.balance`)' : '',
    lightShare ? `have ${lightShare * 100} % of the sets in a light week (\`deload.lighter\`)` : '',
  ]
    .filter((each) => each !== '')
    .join('; ');

/** The published list of rules as Markdown; `docs/constraints.md` is its output. */
export const constraintsMarkdown = (): string => {
  const sections = (['error', 'warning', 'info'] as const).map((severity) => {
    const rules = RULES.filter((rule) => rule.severity === severity);
    return [`## ${HEADINGS[severity]}`, '', ...table(rules)].join('\n');
  });
  return [
    '# What every program is checked against',
    '',
    '<!-- Generated from packages/engine/src/program/lint; change the rules there. -->',
    '',
    'The same rules judge programs made by the engine, by an assistant, by a coach or by an import. A coach may override anything',
    'except a red flag. Each program carries a certificate with every verdict.',
    '',
    '`halteres lint --repair FILE` clears errors, and warnings with `--warnings`, by the smallest edits: each is tried and checked by',
    'the same rules, and taken only when its finding is gone and no other has come. Left to a person are `health.red-flag`,',
    '`recovery.youth-days` and `volume.balance`, and whatever has no such edit in this gym, for this person, in these minutes.',
    '',
    ...sections,
    '## Where a way of progressing is an exception',
    '',
    'Some warnings and notes contradict a way of progressing by definition. There a rule is wider or does not ask; errors never are.',
    '',
    '| way of progressing | what it may | why |',
    '|---|---|---|',
    ...Object.entries(MODEL_EXCEPTIONS).map(
      ([name, own]) => `| ${name.replaceAll('_', ' ')} | ${mayText(own)} | ${own.why} |`,
    ),
    '',
    '## Programs for classes',
    '',
    'Checked with the roster, the room and the timetable; all are errors but `class.modalities`, which warns.',
    '',
    ...table(CLASS_RULES),
  ].join('\n');
};
