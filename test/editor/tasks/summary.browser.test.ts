import { assert } from '@open-wc/testing';
import { focusedElement, getByRole, nameOf, queryAllByRole, queryByText } from '../../support/queries.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { openEditor } from '../open-editor.ts';

describe('settings that are not known', () => {
  it('are shown in their task, by the question that they are in', async () => {
    const editor = await openEditor({
      preset: 'kontakt',
      colour: 'blue',
      moreFields: [{ type: 'text', name: 'a', label: 'Gata', requird: true }],
    });
    const heading = 'Inställningar som inte är kända';
    const isInQuestions = [heading, 'Gata › requird'].every((words) => queryByText(editor, words) !== null);
    editor.store.show({ task: 'looks' });
    await editor.updateComplete;
    const isInLooks = queryByText(editor, heading) !== null;
    editor.store.show({ task: 'receiver' });
    await editor.updateComplete;

    assert.deepEqual([isInQuestions, isInLooks], [true, false]);
    assert.ok(queryByText(editor, 'colour'));
    getByRole(editor, 'button', { name: 'Ta bort colour' }).click();
    await editor.updateComplete;
    assert.equal(queryByText(editor, heading), null);
  });

  it('are renamed as a change of the form that is open, which is not another form', async () => {
    const editor = await openEditor({ preset: 'kontakt', acent: '#0b6048', colour: 'blue' });
    let isReplaced = false;
    editor.store.beforeReplace = () => {
      isReplaced = true;
    };
    editor.store.show({ task: 'receiver' });
    await editor.updateComplete;
    const button = queryAllByRole(editor, 'button').find((one) => nameOf(one).includes('accent'));
    button?.click();
    await waitUntil(() => focusedElement()?.id === 'unknown');

    assert.deepEqual(editor.store.config, { preset: 'kontakt', accent: '#0b6048', colour: 'blue' });
    assert.isFalse(isReplaced);
  });
});
