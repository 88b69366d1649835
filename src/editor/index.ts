/* The page of the editor. */
import { SynpunktEditor } from './synpunkt-editor.ts';

customElements.define('synpunkt-editor', SynpunktEditor);

// The page is in the language of the editor.
const editor = document.querySelector('synpunkt-editor');
editor?.store.subscribe(() => {
  const { language, t } = editor.store;
  document.documentElement.lang = language;
  document.title = `${t.title} – synpunkt`;
});
