import { html, nothing } from 'lit';
import { errorIcon } from '../../view/icons.js';
import { describeTypes, formatSize } from './describe-files.js';
import { addFiles, fileName, rejectionText, removeFile, selectionOf, } from './file-selection.js';
import { isPicture } from './redraw-picture.js';
/** Files to send: chosen or dropped, one by one or several at once, listed, and each removable by its name. */
export const fileView = {
    // Its label names the group: the control, and the files that are chosen, have names of their own.
    frame: 'group',
    typeHint({ accept, maxFiles, maxSize }, messages) {
        const { limits, pictures } = messages.files;
        const text = limits({ kinds: describeTypes(accept, messages), count: maxFiles, size: maxSize });
        return accept.some((type) => isPicture(type, type)) ? [`${text}.`, pictures] : [text];
    },
    render(field, state) {
        const { accept, maxFiles } = field;
        const { id, value, invalid, describedBy, busy, messages } = state;
        const { entries, rejected } = selectionOf(value);
        const describingIds = [
            describedBy,
            rejected.length > 0 && `${id}-rejected`,
            ...entries.map((_, index) => `${id}:${index}`),
        ];
        // Not "change": the form may be rendered between the two events, and would reset files that it does not know yet.
        const handleInput = ({ target }) => {
            if (!(target instanceof HTMLInputElement) || busy)
                return;
            // Empty if the dialog was cancelled.
            if (target.files?.length)
                addFiles(field, [...target.files], state);
        };
        return html `
      ${renderRejected(field, rejected, state)}
      <div class="files" part="files">
        <label
          class="action quiet"
          part="button"
          for=${id}
          .textContent=${messages.files.choose({ count: maxFiles })}
        ></label>
        <span class="drop" .textContent=${messages.files.drop({ count: maxFiles })}></span>
        <input
          part="input"
          type="file"
          id=${id}
          accept=${accept.join(',')}
          ?multiple=${maxFiles > 1}
          ?disabled=${busy}
          aria-invalid=${invalid ? 'true' : nothing}
          aria-describedby=${describingIds.filter(Boolean).join(' ')}
          .files=${fileListOf(value)}
          @input=${handleInput}
        />
      </div>
      ${entries.length === 0
            ? nothing
            : html `<ul class="file-list" aria-label=${messages.files.chosen({ count: maxFiles })}>
              ${entries.map((entry, index) => renderRow(entry, `${id}:${index}`, state))}
            </ul>`}
    `;
    },
};
function renderRejected(field, rejected, { id, messages }) {
    if (rejected.length === 0)
        return nothing;
    return html `<ul class="rejected" id="${id}-rejected">
    ${rejected.map((file) => html `<li class="error" part="error">
          ${errorIcon()}<span .textContent=${rejectionText(file, field, messages)}></span>
        </li>`)}
  </ul>`;
}
function renderRow(entry, rowId, state) {
    const { id, busy, messages } = state;
    const handleRemove = ({ target }) => {
        removeFile(entry, state);
        // The button is removed with its row; the focus moves to the control.
        const root = target instanceof Element ? target.getRootNode() : undefined;
        if (root instanceof ShadowRoot)
            root.getElementById(id)?.focus();
    };
    return html `<li part="file">
    ${renderFile(entry, rowId, messages)}
    <button
      class="action quiet"
      part="button"
      type="button"
      aria-label=${messages.files.remove({ name: fileName(entry) })}
      ?disabled=${busy}
      @click=${handleRemove}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18" /></svg>
    </button>
  </li>`;
}
function renderFile(entry, id, { files, language }) {
    if (!(entry instanceof File)) {
        return html `<span class="preparing" id=${id} .textContent=${files.preparing({ name: fileName(entry) })}></span>`;
    }
    return html `
    <span id=${id} .textContent=${entry.name}></span>
    <span class="size" .textContent=${formatSize(entry.size, language)}></span>
  `;
}
const fileLists = new WeakMap();
const noFiles = [];
/**
 * The files of a value as a list for the control, whose count a screen reader reads: all files, where the browser would
 * only have those of the last choice. Cached by value, so that Lit sets it only after a change.
 */
function fileListOf(value) {
    const files = Array.isArray(value) ? value : noFiles;
    let list = fileLists.get(files);
    if (!list) {
        const transfer = new DataTransfer();
        for (const file of files)
            if (file instanceof File)
                transfer.items.add(file);
        list = transfer.files;
        fileLists.set(files, list);
    }
    return list;
}
