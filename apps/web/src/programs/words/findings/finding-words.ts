import type { ReadPhrase } from '../../../shell/phrasebook.ts';
import { plainText } from '../../program-words.ts';
import { PERSON_FINDINGS } from './person-findings.ts';
import { SETS_FINDINGS } from './sets-findings.ts';
import { WEEKS_FINDINGS } from './weeks-findings.ts';

const FINDINGS = new Map<string, ReadPhrase>(
  Object.entries({ ...PERSON_FINDINGS, ...SETS_FINDINGS, ...WEEKS_FINDINGS }),
);

type Found = { rule: string; evidence: string };

/** What a rule found, in the reader's language; as it was measured where it has no words here. `nameOf` names exercises and pieces. */
export const findingText = ({ rule, evidence }: Found, nameOf: (slug: string) => string): string =>
  FINDINGS.get(rule)?.(evidence, nameOf) ?? plainText(evidence);
