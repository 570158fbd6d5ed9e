import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { id: string; nodes: { target: unknown; failureSummary?: string }[] };

/** What axe finds wrong on a page, a line each; empty when nothing. */
export async function findAxeViolations(page: Page): Promise<string[]> {
  // The page's own policy forbids foreign scripts, so axe comes in by the debugger.
  const violations = (await page.evaluate(
    `(async () => { ${source}; return (await axe.run(document)).violations; })()`,
  )) as Violation[];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${String(node.target)} ${node.failureSummary ?? ''}`),
  );
}
