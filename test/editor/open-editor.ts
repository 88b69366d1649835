import { fixture, html } from '@open-wc/testing';
import { createDocument } from '../../src/editor/model/document.ts';
import type { JsonObject } from '../../src/editor/model/edit-json.ts';
import { SynpunktEditor } from '../../src/editor/synpunkt-editor.ts';
import { waitUntil } from '../support/wait-until.ts';

if (!customElements.get('synpunkt-editor')) customElements.define('synpunkt-editor', SynpunktEditor);

/**
 * Opens the editor with a config, in a task.
 *
 * @param endpoint - The address of the receiver that serves the page; '' for none.
 */
export async function openEditor(
  config: JsonObject,
  task: 'questions' | 'languages' | 'receiver' | 'choose' | 'paste' = 'questions',
  openEntry?: string,
  endpoint = '',
): Promise<SynpunktEditor> {
  const editor = await fixture<SynpunktEditor>(html`<synpunkt-editor endpoint=${endpoint}></synpunkt-editor>`);
  // It looks for what was edited before.
  await waitUntil(() => editor.store.document.tag.widget !== '');
  editor.store.start(createDocument(config, { widget: 'https://www.example.se/widget/' }));
  editor.store.show({ task, openEntry });
  await editor.updateComplete;
  return editor;
}
