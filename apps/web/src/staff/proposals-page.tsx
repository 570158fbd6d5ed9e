import { i18n } from '@halteres/i18n';
import {
  PROPOSAL_STATES,
  type EquipmentProposal,
  type ExerciseProposal,
  type Proposal,
} from '@halteres/modules/catalog/contract';
import { Card, EmptyState, Icon, PageHeader, SegmentedChoice, SkeletonRows, Tag } from '@halteres/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { patternName } from '../catalogue/words/pattern-words.ts';
import { sideName } from '../catalogue/words/movement-words.ts';
import { muscleName } from '../catalogue/words/muscle-words.ts';
import { categoryNames } from '../gyms/category-words.ts';
import { equipmentQuery } from '../gyms/gym-queries.ts';
import { loadingName, measureName } from '../own/own-words.ts';
import { LoadState } from '../shell/parts/load-state.tsx';
import { MoreRows } from '../shell/parts/more-rows.tsx';
import page from '../shell/parts/page.module.css';
import { DecideProposal } from './decide-proposal.tsx';
import { StaffNav } from './staff-nav.tsx';
import { proposalsQuery } from './staff-queries.ts';
import classes from './staff.module.css';

type State = Proposal['state'];
type Kind = Proposal['kind'];

const kindName = (kind: Kind): string => (kind === 'exercise' ? i18n._('Exercise') : i18n._('Equipment'));

const stateName = (state: State): string =>
  ({ open: i18n._('Open'), accepted: i18n._('Accepted'), declined: i18n._('Declined') })[state];

/** What people propose to the catalogue, beside what it has already. */
export function ProposalsPage(): ReactNode {
  const [state, setState] = useState<State>('open');
  const query = useInfiniteQuery(proposalsQuery(state));
  return (
    <>
      <PageHeader
        title={i18n._('Proposals')}
        lead={i18n._('Exercises and equipment. Accepted ones are found by everybody here.')}
      />
      <StaffNav />
      <div className={page.stack}>
        <SegmentedChoice
          label={i18n._('State')}
          hideLabel
          value={state}
          onChange={setState}
          options={PROPOSAL_STATES.map((value) => ({ value, label: stateName(value) }))}
        />
        <LoadState query={query} skeleton={<SkeletonRows rows={4} height={160} label={i18n._('Loading')} />}>
          {(data) => {
            const proposals = data.pages.flatMap(({ items }) => items);
            return proposals.length === 0 ? (
              <Card>
                <EmptyState
                  icon="check"
                  title={i18n._('No proposals here')}
                  text={i18n._(
                    'People propose under “My exercises”. What they propose stands here until it is decided.',
                  )}
                />
              </Card>
            ) : (
              <>
                {proposals.map((proposal) => (
                  <ProposalCard key={`${proposal.ownerId} ${proposal.id}`} proposal={proposal} />
                ))}
                <MoreRows query={query} />
              </>
            );
          }}
        </LoadState>
      </div>
    </>
  );
}

function ProposalCard({ proposal }: { proposal: Proposal }): ReactNode {
  return (
    <Card title={proposal.name} aside={<Tag>{kindName(proposal.kind)}</Tag>}>
      <div className={page.stack}>
        {proposal.kind === 'exercise' ? <ExerciseFacts proposal={proposal} /> : <EquipmentFacts proposal={proposal} />}
        <Duplicates proposal={proposal} />
        {proposal.state === 'open' && <DecideProposal proposal={proposal} />}
        {proposal.reason !== null && <p>{i18n._('Declined: {reason}', { reason: proposal.reason })}</p>}
        {proposal.accepted !== null && (
          <>
            <InCatalogue kind={proposal.kind} slug={proposal.accepted.slug}>
              {i18n._('Open it in the catalogue')}
            </InCatalogue>
            <details>
              <summary className={classes.summary}>
                {i18n._('Draft for a release')} <Icon name="down" size={16} />
              </summary>
              <pre className={classes.source} tabIndex={0}>
                {proposal.accepted.draft}
              </pre>
            </details>
          </>
        )}
      </div>
    </Card>
  );
}

function ExerciseFacts({ proposal }: { proposal: ExerciseProposal }): ReactNode {
  const { data: equipment = [] } = useQuery(equipmentQuery());
  const pieces = proposal.equipment.map((slug) => equipment.find((each) => each.slug === slug)?.name ?? slug);
  const halves = proposal.secondaryMuscles.map((muscle) => `${muscleName(muscle)} ½`);
  const quarters = proposal.stabilisers.map((muscle) => `${muscleName(muscle)} ¼`);
  return (
    <>
      <dl className={classes.facts}>
        <Fact name={i18n._('Muscles')} text={[muscleName(proposal.primaryMuscle), ...halves, ...quarters].join(', ')} />
        <Fact name={i18n._('Movement')} text={patternName(proposal.pattern)} />
        <Fact name={i18n._('Load')} text={loadingName(proposal.loading)} />
        <Fact name={i18n._('Counted in')} text={measureName(proposal.measure)} />
        <Fact name={i18n._('Sides')} text={sideName(proposal.laterality)} />
        <Fact name={i18n._('Equipment')} text={pieces.join(', ') || '–'} />
      </dl>
      <p className={classes.source}>{proposal.instructions}</p>
    </>
  );
}

function EquipmentFacts({ proposal }: { proposal: EquipmentProposal }): ReactNode {
  return (
    <>
      <dl className={classes.facts}>
        <Fact name={i18n._('Kind')} text={categoryNames()[proposal.category] ?? proposal.category} />
      </dl>
      <p className={classes.source}>{proposal.description}</p>
    </>
  );
}

function InCatalogue({ kind, slug, children }: { kind: Kind; slug: string; children: ReactNode }): ReactNode {
  return (
    <Link
      to={kind === 'exercise' ? '/exercises/$slug' : '/equipment/$slug'}
      params={{ slug }}
      className={page.itemLink ?? ''}
    >
      {children}
    </Link>
  );
}

function Fact({ name, text }: { name: string; text: string }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function Duplicates({ proposal: { kind, duplicates } }: { proposal: Proposal }): ReactNode {
  if (duplicates.length === 0)
    return <p className="secondary">{i18n._('Nothing in the catalogue is called alike.')}</p>;
  return (
    <section>
      <h3>{i18n._('In the catalogue already')}</h3>
      <ul className={classes.duplicates}>
        {duplicates.map(({ slug, name, likeness }) => (
          <li key={slug} className={page.row}>
            <InCatalogue kind={kind} slug={slug}>
              {name}
            </InCatalogue>
            <Tag tone={likeness >= 0.9 ? 'warning' : 'plain'}>
              {i18n._('{percent} % alike', { percent: Math.round(likeness * 100) })}
            </Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}
