import { useEffect } from 'react';
import { styleNonce } from '../../shell/style-nonce.ts';

export type Paper = 'a4' | 'letter';

/** The paper the browser offers to print on, while this is shown. */
export function PaperSize({ paper }: { paper: Paper }): null {
  useEffect(() => {
    const style = document.createElement('style');
    style.nonce = styleNonce;
    style.textContent = `@page { size: ${paper === 'a4' ? 'A4' : 'letter'}; margin: 14mm; }`;
    document.head.append(style);
    return () => style.remove();
  }, [paper]);
  return null;
}
