import { i18n } from '@halteres/i18n';
import { KeyHint, Sheet } from '@halteres/ui';
import type { ReactNode } from 'react';
import { COMMAND_KEY } from './command-key.ts';
import { railDestinations } from './navigation.ts';
import classes from './palette.module.css';

/** All keys, on one sheet. */
export default function KeyHelp({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  const rows: { keys: string[]; text: string }[] = [
    { keys: [COMMAND_KEY, 'K'], text: i18n._('Go anywhere, do anything') },
    { keys: ['/'], text: i18n._('Search on this page') },
    { keys: ['?'], text: i18n._('Show these keys') },
    { keys: ['↑', '↓'], text: i18n._('Move through a list or calendar') },
    { keys: ['Enter'], text: i18n._('Open what is focused') },
    { keys: ['m'], text: i18n._('Move the focused workout to another day') },
    { keys: ['Esc'], text: i18n._('Close what is open') },
    ...railDestinations(false).map(({ key = '', label }) => ({
      keys: ['g', key],
      text: i18n._('Go to {place}', { place: label }),
    })),
  ];
  return (
    <Sheet open={open} onClose={onClose} label={i18n._('Keys')}>
      <div className={classes.help}>
        <h2>{i18n._('Keys')}</h2>
        <dl className={classes.keys}>
          {rows.map((row) => (
            <div key={row.text} className={classes.keyRow}>
              <dt>{row.text}</dt>
              <dd>
                <KeyHint keys={row.keys} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Sheet>
  );
}
