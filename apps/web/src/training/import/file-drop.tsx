import { i18n } from '@halteres/i18n';
import { Icon, Notice } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import classes from './import.module.css';

/** Takes a file by drop or by choice. */
export function FileDrop({ problem, onFile }: { problem: string | null; onFile: (file: File) => void }): ReactNode {
  const [over, setOver] = useState(false);
  return (
    <>
      {problem !== null && (
        <Notice tone="danger" title={i18n._('This file was not taken in')}>
          {problem}
        </Notice>
      )}
      <label
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer.files[0];
          if (file !== undefined) onFile(file);
        }}
      >
        <input
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          className={classes.input}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file !== undefined) onFile(file);
          }}
        />
        <Icon name="archive" size={24} />
        <strong>{i18n._('Choose a CSV file, or drop it here')}</strong>
        <span>{i18n._('Strong: Settings, Export data. Hevy: Profile, Settings, Export data.')}</span>
      </label>
    </>
  );
}
