import { i18n } from '@halteres/i18n';
import { Button, Notice, showToast } from '@halteres/ui';
import type { ReactNode } from 'react';
import { toastProblem } from '../../shell/session/problem-text.ts';
import page from '../../shell/parts/page.module.css';
import classes from './account.module.css';

/** The ten codes that replace a lost phone; seen this once. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }): ReactNode {
  const copy = () => {
    navigator.clipboard
      .writeText(codes.join('\n'))
      .then(() => showToast({ text: i18n._('The codes are copied.') }), toastProblem);
  };
  return (
    <div className={page.stack}>
      <Notice tone="warning" title={i18n._('Keep these recovery codes now: they are not shown again')}>
        {i18n._('Each signs you in once when your app is lost. Print them, or put them where your passwords are.')}
      </Notice>
      <ul className={classes.codes} aria-label={i18n._('Recovery codes')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={page.row}>
        <Button h={40} onClick={onDone}>
          {i18n._('I have kept them')}
        </Button>
        <Button variant="default" h={40} onClick={copy}>
          {i18n._('Copy the codes')}
        </Button>
      </div>
    </div>
  );
}
