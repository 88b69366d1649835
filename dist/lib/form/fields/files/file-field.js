import { html, nothing } from 'lit';
import { controlId } from '../field-context.js';
import { describedBy, renderFrame } from '../field-frame.js';
import { errorIcon } from '../../view/icons.js';
import { addFiles, choiceOf, nameOf, reasonFor, removeFile } from './file-choice.js';
import { isPicture } from './is-picture.js';
import { describeKinds } from './kinds-in-words.js';
import { formatSize } from './size-in-words.js';
/** Files to send along: chosen or dropped, one by one or several at once, listed, and each removable by its name. */
export function renderFileField(input, state, context) {
    const { name, accept, maxFiles, maxSize } = input;
    const { files: words } = context.messages;
    const id = controlId(name);
    const { entries, refused } = choiceOf(state.value);
    const limits = words.limits({ kinds: describeKinds(accept, context.messages), count: maxFiles, size: maxSize });
    const takesPictures = accept.some((kind) => isPicture(kind, kind));
    const framed = { ...input, typeHint: takesPictures ? html `${`${limits}.`} <br />${words.pictures}` : limits };
    const describing = [
        describedBy(framed, state),
        ...(refused.length > 0 ? [`${id}-refused`] : []),
        ...entries.map((_, index) => `${id}:${index}`),
    ];
    // Not "change": the form may be rendered between the two, and what it does not know of yet would be gone by then.
    const handleInput = ({ target }) => {
        if (!(target instanceof HTMLInputElement) || context.busy)
            return;
        // None where the choice was given up.
        if (target.files?.length)
            addFiles(input, [...target.files], context);
    };
    const handleRemove = ({ target }, entry) => {
        removeFile(input, entry, context);
        // The button goes with its row; the way to choose another is next.
        const root = target instanceof Element ? target.getRootNode() : undefined;
        if (root instanceof ShadowRoot)
            root.getElementById(id)?.focus();
    };
    return renderFrame(framed, state, context, html `
      ${refused.length === 0
        ? nothing
        : html `<ul class="refused" id="${id}-refused">
              ${refused.map((each) => html `<li class="error" part="error">
                    ${errorIcon()}<span>${reasonFor(each, input, context)}</span>
                  </li>`)}
            </ul>`}
      <div class="files" part="files">
        <span class="action quiet" part="button" id="${id}-choose">${words.choose}</span>
        <span class="drop">${words.drop}</span>
        <input
          part="input"
          type="file"
          id=${id}
          aria-labelledby="${id}-label ${id}-choose"
          accept=${accept.join(',')}
          ?multiple=${maxFiles > 1}
          ?disabled=${context.busy}
          aria-invalid=${state.error === undefined ? nothing : 'true'}
          aria-describedby=${describing.join(' ')}
          .files=${listOf(state.value)}
          @input=${handleInput}
        />
      </div>
      ${entries.length === 0
        ? nothing
        : html `<ul class="file-list" aria-label=${words.chosen}>
              ${entries.map((entry, index) => html `<li part="file">
                    ${renderEntry(entry, `${id}:${index}`, context)}
                    <button
                      class="action quiet"
                      part="button"
                      type="button"
                      aria-label=${words.remove({ name: nameOf(entry) })}
                      ?disabled=${context.busy}
                      @click=${(event) => handleRemove(event, entry)}
                    >
                      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18" /></svg>
                    </button>
                  </li>`)}
            </ul>`}
    `);
}
function renderEntry(entry, id, { messages }) {
    if (!(entry instanceof File)) {
        return html `<span class="preparing" id=${id}>${messages.files.preparing({ name: nameOf(entry) })}</span>`;
    }
    return html `
    <span id=${id}>${entry.name}</span>
    <span class="size">${formatSize(entry.size, messages.language)}</span>
  `;
}
const lists = new WeakMap();
const none = [];
/**
 * The files as the control itself has them, which a screen reader reads out: all that are chosen, where the browser would
 * only have the last. The same list for the same files, so that it is set only when they have changed.
 */
function listOf(value) {
    const files = Array.isArray(value) ? value : none;
    let list = lists.get(files);
    if (!list) {
        const transfer = new DataTransfer();
        for (const file of files)
            if (file instanceof File)
                transfer.items.add(file);
        list = transfer.files;
        lists.set(files, list);
    }
    return list;
}
