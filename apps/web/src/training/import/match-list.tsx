import { formatNumber, i18n } from '@halteres/i18n';
import { Button, Card, Tag } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { ExercisePicker } from '../exercises/exercise-picker.tsx';
import { useCatalogue } from '../exercises/use-catalogue.ts';
import type { Mapping, Preview } from './use-import.ts';
import classes from './import.module.css';

type Match = Preview['matches'][number];
type Props = {
  matches: readonly Match[];
  mapping: Mapping;
  personId: string;
  onMap: (name: string, slug: string | null) => void;
};

const SURE = 0.9;
/** Below this a guess is noise. */
const WORTH_ASKING = 0.5;

/** Which exercise each name of the file becomes; the doubtful first, the plain ones folded away. */
export function MatchList({ matches, mapping, personId, onMap }: Props): ReactNode {
  const [choosing, setChoosing] = useState<string | null>(null);
  const doubtful = matches
    .filter(({ slug, confidence }) => slug === null || confidence < SURE)
    .toSorted((a, b) => b.sets - a.sets);
  const sure = matches.filter((match) => !doubtful.includes(match));
  const row = (match: Match) => (
    <MatchRow
      key={match.name}
      match={match}
      chosen={mapping[match.name]}
      onMap={onMap}
      onChoose={() => setChoosing(match.name)}
    />
  );
  return (
    <Card
      title={
        doubtful.length > 0
          ? i18n._('{names, plural, one {# name needs a look} other {# names need a look}}', { names: doubtful.length })
          : i18n._('Every name was recognised')
      }
      flush
    >
      <ul className={classes.matches}>{doubtful.map(row)}</ul>
      {sure.length > 0 && (
        <details className={classes.folded}>
          <summary>
            {i18n._('{names, plural, one {# name was recognised} other {# names were recognised}}', {
              names: sure.length,
            })}
          </summary>
          <ul className={classes.matches}>{sure.map(row)}</ul>
        </details>
      )}
      <ExercisePicker
        open={choosing !== null}
        personId={personId}
        catalogueOnly
        onClose={() => setChoosing(null)}
        onPick={({ slug }) => {
          if (choosing !== null && slug !== null) onMap(choosing, slug);
          setChoosing(null);
        }}
      />
    </Card>
  );
}

function MatchRow({
  match,
  chosen,
  onMap,
  onChoose,
}: {
  match: Match;
  chosen: string | null | undefined;
  onMap: Props['onMap'];
  onChoose: () => void;
}): ReactNode {
  const { bySlug } = useCatalogue();
  const nameOf = (slug: string): string => bySlug.get(slug)?.name ?? slug;
  const { name, sets, slug, confidence, others } = match;
  const becomes = chosen === undefined ? slug : chosen;
  const near = others.find((other) => other.confidence >= WORTH_ASKING);
  const guess = becomes === null ? (slug ?? near?.slug) : undefined;
  const percent = formatNumber(confidence * 100, 0);
  return (
    <li className={classes.match}>
      <div className={classes.names}>
        <span>{i18n._('{name}, {sets, plural, one {# set} other {# sets}}', { name, sets })}</span>
        <strong>{becomes === null ? i18n._('An exercise of your own') : nameOf(becomes)}</strong>
      </div>
      <Tag
        tone={chosen !== undefined ? 'action' : slug === null ? 'warning' : confidence < SURE ? 'warning' : 'success'}
      >
        {chosen !== undefined
          ? i18n._('your choice')
          : slug === null
            ? i18n._('not recognised')
            : i18n._('{percent} % sure', { percent })}
      </Tag>
      <div className={classes.tools}>
        {guess !== undefined && (
          <Button variant="default" h={40} onClick={() => onMap(name, guess)}>
            {i18n._('Is it {guess}?', { guess: nameOf(guess) })}
          </Button>
        )}
        <Button variant="subtle" h={40} onClick={onChoose}>
          {i18n._('Choose')}
        </Button>
        {becomes !== null && (
          <Button variant="subtle" h={40} onClick={() => onMap(name, null)}>
            {i18n._('Keep as my own')}
          </Button>
        )}
      </div>
    </li>
  );
}
