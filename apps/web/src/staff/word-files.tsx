import { i18n } from '@halteres/i18n';
import {
  WORD_FORMATS,
  WORD_KINDS,
  type ImportReport,
  type WordFormat,
  type WordKind,
} from '@halteres/modules/i18n/contract';
import { Button, Checkbox, Icon, NativeSelect, Notice } from '@halteres/ui';
import { useId, useState, type ReactNode } from 'react';
import page from '../shell/parts/page.module.css';
import { api } from '../shell/session/api.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { refreshStaffWords } from './staff-queries.ts';
import { kindName, kindsOf } from './word-words.ts';
import classes from './staff.module.css';

const formatNames = (): Record<WordFormat, string> => ({ xliff: 'XLIFF 2.0', xliff12: 'XLIFF 1.2', po: 'PO' });

/** A language's files: out to a translator, and back in. */
export function WordFiles({ locale }: { locale: string }): ReactNode {
  const [kind, setKind] = useState<WordKind>(locale === 'en' ? 'interface' : 'exercise');
  const [format, setFormat] = useState<WordFormat>('xliff');
  const [onlyOpen, setOnlyOpen] = useState(true);
  const [reviewed, setReviewed] = useState(false);
  const [report, setReport] = useState<ImportReport | null>(null);
  const submit = useSubmit();
  const save = (): void =>
    void submit.run(async () => {
      const { fileName, content } = await api.words.export({ locale, kind, format, open: onlyOpen });
      const address = URL.createObjectURL(new Blob([content]));
      const link = document.createElement('a');
      link.href = address;
      link.download = fileName;
      link.click();
      URL.revokeObjectURL(address);
    });
  const send = (file: File): void =>
    void submit.run(async () => {
      setReport(null);
      setReport(await api.words.import({ locale, content: await file.text(), reviewed }));
      await refreshStaffWords();
    });
  return (
    <details>
      <summary className={classes.summary}>
        {i18n._('Files of translators')} <Icon name="down" size={16} />
      </summary>
      <div className={page.stack}>
        {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
        <div className={classes.tools}>
          <NativeSelect
            size="md"
            label={i18n._('Texts')}
            value={kind}
            onChange={(event) => setKind(WORD_KINDS.find((each) => each === event.currentTarget.value) ?? 'exercise')}
            data={kindsOf(locale).map((value) => ({ value, label: kindName(value) }))}
          />
          <NativeSelect
            size="md"
            label={i18n._('Format')}
            value={format}
            onChange={(event) => setFormat(WORD_FORMATS.find((each) => each === event.currentTarget.value) ?? 'xliff')}
            data={WORD_FORMATS.map((value) => ({ value, label: formatNames()[value] }))}
          />
          <Checkbox
            size="md"
            label={i18n._('Only what still needs work')}
            checked={onlyOpen}
            onChange={(event) => setOnlyOpen(event.currentTarget.checked)}
          />
          <Button variant="default" h={40} loading={submit.busy} onClick={save}>
            {i18n._('Save a file')}
          </Button>
        </div>
        <div className={classes.tools}>
          <label className={classes.file}>
            <input
              type="file"
              accept=".xlf,.xliff,.po,.xml"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                event.currentTarget.value = '';
                if (file !== undefined) send(file);
              }}
            />
            <Icon name="archive" size={16} />
            {i18n._('Take a file in')}
          </label>
          <Checkbox
            size="md"
            label={i18n._('It was reviewed: readers see it at once')}
            checked={reviewed}
            onChange={(event) => setReviewed(event.currentTarget.checked)}
          />
        </div>
        {report !== null && <Report report={report} />}
      </div>
    </details>
  );
}

function Report({ report: { units, taken, unchanged, empty, kept, refused } }: { report: ImportReport }): ReactNode {
  const id = useId();
  const left = [...refused, ...kept];
  return (
    <Notice
      tone={left.length === 0 ? 'success' : 'warning'}
      title={i18n._('{taken} of {units} texts are taken in; {unchanged} were the same, {empty} were empty.', {
        taken,
        units,
        unchanged,
        empty,
      })}
    >
      {left.length > 0 && (
        <>
          <p id={id}>
            {i18n._('{count, plural, one {# text was left out} other {# texts were left out}}', { count: left.length })}
          </p>
          <ul className={classes.report} aria-labelledby={id} tabIndex={0}>
            {left.map((each) => (
              <li key={each.id}>
                <code>{each.id}</code> {each.reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
