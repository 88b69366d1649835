import { html, nothing, type TemplateResult } from 'lit';
import type { Store } from '../store.ts';
import { renderButton } from './controls.ts';
import { downloadFile } from './files.ts';

interface CodeOptions {
  /** The name of a file with the same content. */
  readonly fileName?: string;
  readonly fileType?: string;
  /** Called when the code has been copied or downloaded. */
  readonly onExport?: () => void;
  readonly isMain?: boolean;
}

/** Renders lines of code that can be copied and downloaded. */
export function renderCode(
  store: Store,
  id: string,
  label: string,
  code: string,
  options: CodeOptions = {},
): TemplateResult {
  const { t } = store;
  const { fileName, fileType = 'text/plain', onExport, isMain = false } = options;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code);
      onExport?.();
      store.show({ status: t.copied({ what: label }) });
    } catch {
      // The browser or a permissions policy blocks the clipboard; the text can be selected by hand.
      store.show({ status: t.notCopied });
    }
  };
  return html`<div class="code">
    <div class="code-head">
      <span class="code-label" id="code-${id}" .textContent=${label}></span>
      <div class="row-actions">
        ${renderButton(t.copy, () => void copy(), { isQuiet: !isMain, describes: label, id: `copy-${id}` })}
        ${
          fileName === undefined
            ? nothing
            : renderButton(
                t.download,
                () => {
                  downloadFile(fileName, code, fileType);
                  onExport?.();
                  store.show({ status: t.downloaded({ name: fileName }) });
                },
                { describes: fileName },
              )
        }
      </div>
    </div>
    <pre tabindex="0" role="region" aria-labelledby="code-${id}"><code .textContent=${code}></code></pre>
  </div>`;
}
