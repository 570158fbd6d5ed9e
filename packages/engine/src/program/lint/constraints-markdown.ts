import { RULES } from './rules.ts';

const HEADINGS = {
  error: 'Errors: a program with one of these is not sound',
  warning: 'Warnings: a coach decides',
  info: 'Notes',
} as const;

/** The published list of rules as Markdown; `docs/constraints.md` is its output. */
export const constraintsMarkdown = (): string => {
  const sections = (['error', 'warning', 'info'] as const).map((severity) => {
    const rows = RULES.filter((rule) => rule.severity === severity).map(
      (rule) => `| \`${rule.id}\` | ${rule.text} | ${rule.source} |`,
    );
    return [`## ${HEADINGS[severity]}`, '', '| rule | what must hold | source |', '|---|---|---|', ...rows, ''].join(
      '\n',
    );
  });
  return [
    '# What every program is checked against',
    '',
    '<!-- Generated from packages/engine/src/program/lint; change the rules there. -->',
    '',
    'The same rules judge programs made by the engine, by an assistant, by a coach or by an import. A coach may override anything',
    'except a red flag. Each program carries a certificate with every verdict.',
    '',
    ...sections,
  ].join('\n');
};
