import { i18n } from '@halteres/i18n';
import { Icon } from '@halteres/ui';
import type { ReactNode } from 'react';
import { loadKindWord, setTypeWord, sideWord } from '../../set-words.ts';
import type { LoadKind, SetEntry, SetType } from '../../log-shapes.ts';
import classes from './pads.module.css';

const TYPES: readonly SetType[] = ['normal', 'warm_up', 'drop', 'failure', 'amrap'];
const SIDES = ['both', 'left', 'right'] as const;
const KINDS: readonly LoadKind[] = ['external', 'bodyweight', 'added', 'assisted', 'band'];

type Props = {
  entry: SetEntry;
  onType: (type: SetType) => void;
  onKind: (kind: LoadKind) => void;
  /** Whether a side can be said. */
  hasSides: boolean;
  onSide: (side: SetEntry['side']) => void;
  onNotes: () => void;
  onDone: () => void;
};

/** What kind of set it is, and what was lifted. */
export function KindPad({ entry, onType, onKind, hasSides, onSide, onNotes, onDone }: Props): ReactNode {
  return (
    <div className={classes.kinds} data-tight={hasSides || undefined}>
      <fieldset>
        <legend className={classes.legend}>{i18n._('This set is')}</legend>
        <div className={classes.choices}>
          {TYPES.map((type) => (
            <button
              key={type}
              type="button"
              className={classes.choice}
              aria-pressed={entry.setType === type}
              onClick={() => onType(type)}
            >
              {setTypeWord(type)}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className={classes.legend}>{i18n._('What was lifted')}</legend>
        <div className={classes.choices}>
          {KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              className={classes.choice}
              aria-pressed={entry.loadKind === kind}
              onClick={() => onKind(kind)}
            >
              {loadKindWord(kind)}
            </button>
          ))}
        </div>
      </fieldset>
      {hasSides && (
        <fieldset>
          <legend className={classes.legend}>{i18n._('Side')}</legend>
          <div className={classes.choices}>
            {SIDES.map((side) => (
              <button
                key={side}
                type="button"
                className={classes.choice}
                aria-pressed={entry.side === side}
                onClick={() => onSide(entry.side === side ? null : side)}
              >
                {sideWord(side)}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <div className={classes.kindFoot}>
        <button type="button" className={classes.choice} onClick={onNotes}>
          <Icon name="pencil" size={16} /> {entry.notes === null ? i18n._('Add a note') : i18n._('Change the note')}
        </button>
        <button type="button" className={classes.done} onClick={onDone}>
          {i18n._('Done')}
        </button>
      </div>
    </div>
  );
}
