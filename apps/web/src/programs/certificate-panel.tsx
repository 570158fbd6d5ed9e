import { formatInstant, i18n } from '@halteres/i18n';
import type { CertificateView, ProgramView } from '@halteres/modules/programs/contract';
import { Button, Card, EmptyState, Icon, Notice, Tag } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useNameOfThing } from '../catalogue/use-name-of-thing.ts';
import { useSettings } from '../shell/session/session.ts';
import { MendPanel } from './mend-panel.tsx';
import { findingText } from './words/findings/finding-words.ts';
import { remedyText } from './words/findings/remedy-words.ts';
import { evidenceText, ruleText, rulesByArea } from './words/rule-words.ts';
import classes from './certificate-panel.module.css';
import page from '../shell/parts/page.module.css';

type RuleView = CertificateView['rules'][number];
type Finding = CertificateView['findings'][number];

type Alike = [Finding, ...Finding[]];

/** The same remark about several weeks is said once. */
function alike(findings: readonly Finding[]): Alike[] {
  const groups = new Map<string, Alike>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.evidence} ${finding.repair} ${finding.at.day ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

const ORDER = { fail: 0, pass: 1, not_applicable: 2 } as const;

type Props = { program: ProgramView; editable: boolean };

/** Every rule, its verdict and the evidence; whoever may edit can have errors mended. */
export function CertificatePanel({ program, editable }: Props): ReactNode {
  const { timeZone } = useSettings();
  const [mending, setMending] = useState(false);
  const { certificate } = program;
  if (certificate === null)
    return (
      <Card>
        <EmptyState
          icon="shield"
          title={i18n._('No certificate yet')}
          text={i18n._('Change something, and the whole program is checked.')}
        />
      </Card>
    );
  const passed = certificate.rules.filter((rule) => rule.verdict === 'pass').length;
  const applicable = certificate.rules.filter((rule) => rule.verdict !== 'not_applicable').length;
  // A class's program hangs together and is made anew instead.
  const mendable = editable && !certificate.sound && program.people === null;
  const rules = certificate.rules.toSorted((a, b) => ORDER[a.verdict] - ORDER[b.verdict]);
  return (
    <div className={`${page.stack} ${classes.panel}`}>
      <Notice
        tone={certificate.sound ? 'success' : 'danger'}
        icon={certificate.sound ? 'shield' : 'warning'}
        title={i18n._('{passed} of {applicable} rules met', { passed, applicable })}
        action={
          mendable && !mending ? (
            <Button variant="default" h={40} onClick={() => setMending(true)}>
              {i18n._('Mend')}
            </Button>
          ) : undefined
        }
      >
        {certificate.sound
          ? i18n._('Checked {date} by engine {engine}. No rule that protects the athlete is broken.', {
              date: formatInstant(certificate.issuedAt, timeZone),
              engine: certificate.engine,
            })
          : i18n._('Checked {date} by engine {engine}. Mend what is marked, or give a reason when you change it.', {
              date: formatInstant(certificate.issuedAt, timeZone),
              engine: certificate.engine,
            })}
      </Notice>
      {mendable && mending && <MendPanel program={program} onClose={() => setMending(false)} />}
      {certificate.findings.length > 0 && (
        <Card
          title={i18n._('{count, plural, one {# thing to know} other {# things to know}}', {
            count: alike(certificate.findings).length,
          })}
        >
          <ul className={page.list}>
            {alike(certificate.findings).map((findings) => (
              <FindingRow key={`${findings[0].rule} ${findings[0].evidence}`} findings={findings} program={program} />
            ))}
          </ul>
        </Card>
      )}
      {rulesByArea(rules).map((each) => (
        <Card key={each.area} title={each.name} aside={<span className="secondary">{metText(each.rules)}</span>} flush>
          <ul className={classes.rules}>
            {each.rules.map((rule) => (
              <RuleRow key={rule.id} rule={rule} />
            ))}
          </ul>
        </Card>
      ))}
      <details className={classes.proof}>
        <summary>{i18n._('Fingerprints')}</summary>
        <dl>
          <div>
            <dt>{i18n._('Program')}</dt>
            <dd>{certificate.programHash}</dd>
          </div>
          <div>
            <dt>{i18n._('Person and gym')}</dt>
            <dd>{certificate.profileHash}</dd>
          </div>
          <div>
            <dt>{i18n._('Catalogue')}</dt>
            <dd>{certificate.catalog}</dd>
          </div>
        </dl>
      </details>
    </div>
  );
}

function metText(rules: readonly RuleView[]): string {
  const asked = rules.filter((rule) => rule.verdict !== 'not_applicable');
  return i18n._('{met} of {all} met', {
    met: asked.filter((rule) => rule.verdict === 'pass').length,
    all: asked.length,
  });
}

function RuleRow({ rule }: { rule: RuleView }): ReactNode {
  const nameOf = useNameOfThing();
  return (
    <li className={classes.rule} data-verdict={rule.verdict}>
      <span className={classes.verdict}>
        <Icon name={rule.verdict === 'pass' ? 'check' : rule.verdict === 'fail' ? 'warning' : 'more'} size={16} />
      </span>
      <div className={classes.words}>
        <p className={classes.text}>{ruleText(rule)}</p>
        <p className={classes.evidence}>{evidenceText(rule, nameOf)}</p>
      </div>
      <span className={classes.said}>
        {rule.verdict === 'pass'
          ? i18n._('Met')
          : rule.verdict === 'fail'
            ? rule.severity === 'error'
              ? i18n._('Broken')
              : i18n._('Remark')
            : i18n._('Does not apply')}
      </span>
    </li>
  );
}

function FindingRow({ findings, program }: { findings: Alike; program: ProgramView }): ReactNode {
  const nameOf = useNameOfThing();
  const [finding] = findings;
  const { week, day } = finding.at;
  const weeks = findings
    .map((each) => each.at.week)
    .filter((each) => each !== undefined)
    .join(', ');
  const workout = program.weekList.find((each) => each.week === week)?.workouts.find((each) => each.day === day);
  const where =
    week === undefined
      ? null
      : day === undefined
        ? findings.length > 1
          ? i18n._('Weeks {weeks}', { weeks })
          : i18n._('Week {number}', { number: week })
        : i18n._('Week {week}, day {day}', { week: weeks, day });
  return (
    <li className={page.item}>
      <div className={page.itemWords}>
        <p className={page.itemTitle}>{findingText(finding, nameOf)}</p>
        <p className="secondary">{remedyText(finding.repair)}</p>
      </div>
      {where !== null &&
        (workout === undefined ? (
          <span className="secondary">{where}</span>
        ) : (
          <Link
            to="/programs/$ownerId/$programId"
            params={{ ownerId: program.ownerId, programId: program.id }}
            search={{ workout: workout.id }}
            className={page.itemLink ?? ''}
          >
            {where}
          </Link>
        ))}
      <Tag tone={finding.severity === 'error' ? 'danger' : finding.severity === 'warning' ? 'warning' : 'plain'}>
        {finding.severity === 'error'
          ? i18n._('Broken')
          : finding.severity === 'warning'
            ? i18n._('Remark')
            : i18n._('Note')}
      </Tag>
    </li>
  );
}
