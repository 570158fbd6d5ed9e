import { Icon } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import classes from './file-drop.module.css';

type Props = { accept: string; title: string; text: string; onFile: (file: File) => void };

/** Takes a file by drop or by choice. */
export function FileDrop({ accept, title, text, onFile }: Props): ReactNode {
  const [over, setOver] = useState(false);
  return (
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
        accept={accept}
        className={classes.input}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <Icon name="archive" size={24} />
      <strong>{title}</strong>
      <span>{text}</span>
    </label>
  );
}
