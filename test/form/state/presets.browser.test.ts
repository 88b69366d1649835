import { assert } from '@open-wc/testing';
import { presetNames } from '../../../src/contract/config/schema.ts';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import { allLanguages } from '../../../src/messages/languages.ts';
import { find, formWith, maybe, textsOf, words } from '../../support/elements.ts';
import { consoleOf } from '../../support/filling.ts';

const endpoint = '/nowhere';

describe('<synpunkt-form> presets', () => {
  for (const preset of presetNames) {
    describe(`when it is ${preset}`, () => {
      it('opens without a word on the console, and passes the accessibility audit, errors shown', async () => {
        let form: SynpunktForm | undefined;
        const lines = await consoleOf(async () => {
          form = await formWith({ endpoint, config: { preset } });
        });
        assert.deepEqual(lines, []);
        if (!form) return;
        await assert.isAccessible(form);

        await form.submit();

        assert.isTrue(maybe(form, '.summary') !== null);
        await assert.isAccessible(form);
      });

      it('has words for every question in every language', async () => {
        const seen = new Set<string>();

        for (const lang of allLanguages) {
          const form = await formWith({ endpoint, lang, config: { preset } });
          assert.equal(find(form, '.root').lang, lang);
          assert.notInclude([...textsOf(form, '[part=label]'), words(find(form, 'h2'))], '');
          seen.add(textsOf(form, '[part=label]').join());
        }

        assert.equal(seen.size, allLanguages.length);
      });
    });
  }
});
