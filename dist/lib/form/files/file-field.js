import { html, nothing } from 'lit';
import { idOf } from '../fields/field-context.js';
import { describedBy, renderFrame } from '../fields/field-frame.js';
import { kindsInWords } from './kinds-in-words.js';
/** Files to send along: chosen one by one or several at once, listed, and each removable by its name. */
export function renderFileField(input, state, context) {
    const { name, accept, maxFiles, maxSize } = input;
    const { files: words } = context.messages;
    const id = idOf(name);
    const files = filesIn(state.value);
    const limits = words.limits({ kinds: kindsInWords(accept, context.messages), count: maxFiles, size: maxSize });
    const framed = { ...input, typeHint: limits };
    const handleChange = ({ target }) => {
        if (!(target instanceof HTMLInputElement) || context.busy)
            return;
        const added = [...(target.files ?? [])];
        context.change(name, maxFiles === 1 && added.length > 0 ? added : [...files, ...added]);
        say(target, name, '');
    };
    const handleRemove = (event, file) => {
        context.change(name, files.filter((other) => other !== file));
        say(event.target, name, words.removed({ name: file.name }));
        // The button goes with its row; the way to choose another is next.
        partOf(event.target, id)?.focus();
    };
    return renderFrame(framed, state, context, html `
      <div class="files">
        <span class="action quiet" id="${id}-choose">${words.choose}</span>
        <input
          part="input"
          type="file"
          id=${id}
          aria-labelledby="${id}-label ${id}-choose"
          accept=${accept.join(',')}
          ?multiple=${maxFiles > 1}
          ?disabled=${context.busy}
          aria-invalid=${state.error === undefined ? nothing : 'true'}
          aria-describedby=${[describedBy(framed, state), ...files.map((_, index) => `${id}:${index}`)].join(' ')}
          .files=${listOf(state.value)}
          @change=${handleChange}
        />
      </div>
      ${files.length === 0
        ? nothing
        : html `<ul class="file-list" aria-label=${words.chosen}>
              ${files.map((file, index) => html `<li>
                    <span id="${id}:${index}">${file.name}</span>
                    <button
                      class="action quiet"
                      part="button"
                      type="button"
                      aria-label=${words.remove({ name: file.name })}
                      ?disabled=${context.busy}
                      @click=${(event) => handleRemove(event, file)}
                    >
                      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18" /></svg>
                    </button>
                  </li>`)}
            </ul>`}
      <p class="visually-hidden" role="status" id="${id}-status"></p>
    `);
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
        for (const file of filesIn(files))
            transfer.items.add(file);
        list = transfer.files;
        lists.set(files, list);
    }
    return list;
}
/** Says aloud what has happened to a file: once, so that it is no state of the form. */
function say(from, name, words) {
    const status = partOf(from, `${idOf(name)}-status`);
    if (status)
        status.textContent = words;
}
function partOf(from, id) {
    const root = from instanceof Element ? from.getRootNode() : undefined;
    return root instanceof ShadowRoot ? root.getElementById(id) : null;
}
const filesIn = (value) => (Array.isArray(value) ? value.filter((file) => file instanceof File) : []);
