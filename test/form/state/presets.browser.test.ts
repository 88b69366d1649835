import { assert } from '@open-wc/testing';
import { formLanguages } from '../../../src/contract/config/form-languages.ts';
import { presetNames } from '../../../src/contract/config/defaults.ts';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import { querySummary, readHeading, readLabels, readLanguage } from '../../support/drivers.ts';
import { captureConsole } from '../../support/interactions.ts';
import { openForm } from '../../support/open-widget.ts';

const endpoint = '/nowhere';

describe('<synpunkt-form> presets', () => {
  for (const preset of presetNames) {
    describe(`when it is ${preset}`, () => {
      it('opens without a word on the console, and passes the accessibility audit, errors shown', async () => {
        let form: SynpunktForm | undefined;
        const lines = await captureConsole(async () => {
          form = await openForm({ endpoint, config: { preset } });
        });
        assert.deepEqual(lines, []);
        if (!form) return;
        await assert.isAccessible(form);

        await form.submit();

        assert.isTrue(querySummary(form) !== null);
        await assert.isAccessible(form);
      });

      it('has words for every question in every language', async () => {
        const seen = new Set<string>();

        for (const lang of formLanguages) {
          const form = await openForm({ endpoint, lang, config: { preset } });
          assert.equal(readLanguage(form).lang, lang);
          assert.notInclude([...readLabels(form), readHeading(form)], '');
          seen.add(readLabels(form).join());
        }

        assert.equal(seen.size, formLanguages.length);
      });
    });
  }
});
