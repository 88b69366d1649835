import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asObject } from '../../../src/editor/model/edit-json.ts';
import { inspect } from '../../../src/editor/model/inspect.ts';
import { issueLocationOf, taskIds } from '../../../src/editor/model/issue-location.ts';
import { isObject } from '../../../src/contract/config/paths.ts';
import { english } from '../../../src/editor/texts/english.entry.ts';
import { editorTexts } from '../../../src/editor/texts/texts.ts';
import { wrongConfigs } from '../../contract/config/wrong-configs.ts';

describe('an issue with a config', () => {
  it('is shown on a control or among the unknown keys, with words in both languages, in every wrong config', () => {
    let count = 0;
    for (const [json] of wrongConfigs) {
      // Only an object can be opened.
      if (!isObject(json)) continue;
      const config = asObject(json);
      for (const issue of inspect(config).issues) {
        const { task, kind, path } = issueLocationOf(issue, config);
        const place = issue.path.map(String);

        assert.ok(taskIds.includes(task));
        assert.deepEqual(path.map(String), place.slice(0, path.length), 'the control is where the issue is');
        assert.ok(path.length > 0);
        assert.equal(kind === 'unknownKey', issue.code === 'unknownKey');
        for (const { explain } of [editorTexts('sv'), english]) {
          const words = explain(issue, config);
          assert.ok(words.length > 5 && !/undefined|\[object/.test(words), `${issue.code}: ${words}`);
        }
        count += 1;
      }
    }
    assert.ok(count > 200, `${count} issues`);
  });
});
