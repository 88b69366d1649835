import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toIssues } from '../../../src/contract/message/issue.ts';
import { submissionSchema } from '../../../src/contract/message/submission.ts';
import { form } from '../support.ts';
import { validSubmission } from '../../support/submissions.ts';

const read = (message: unknown) => submissionSchema(form).safeParse(message);
const issuesOf = (message: unknown) => {
  const parsed = read(message);
  return parsed.success ? [] : toIssues(parsed.error);
};

describe('submissionSchema', () => {
  it('gives back a sound message', () => {
    const message = validSubmission();

    assert.deepEqual(read(message).data, message);
  });

  describe('the envelope', () => {
    const refused: [name: string, part: string, value: unknown][] = [
      ['another version', 'version', 2],
      ['a version in words', 'version', '1'],
      ['an id that is no UUID', 'id', 'abc'],
      ['another form', 'form', 'skola'],
      ['a language that is no tag', 'language', 'svenska språket'],
      ['a language past 35 characters', 'language', `sv${'-abcdefgh'.repeat(4)}`],
      ['a time without zone', 'sentAt', '2026-11-03T10:00:00'],
      ['a day that is none', 'sentAt', '2026-02-30T10:00:00Z'],
      ['a time of endless precision', 'sentAt', `2026-11-03T10:00:00.${'0'.repeat(50)}Z`],
      ['an address past 2000 characters', 'page', { url: `https://x/${'x'.repeat(1991)}` }],
      ['an address that runs', 'page', { url: 'javascript:alert(1)' }],
      ['an address with a line break', 'page', { url: 'https://www.example.se/\nx' }],
      ['an address with NUL', 'page', { url: 'https://x\0' }],
      ['a title past 500 characters', 'page', { title: 'x'.repeat(501) }],
    ];
    for (const [name, part, value] of refused) {
      it(`is refused for ${name}`, () => {
        assert.deepEqual(issuesOf(validSubmission({ [part]: value })), [{ field: part, code: 'invalid' }]);
      });
    }

    for (const part of Object.keys(validSubmission()).filter((key) => key !== 'values')) {
      it(`is refused without ${part}`, () => {
        const { [part]: _, ...rest } = validSubmission() as Record<string, unknown>;

        assert.deepEqual(issuesOf(rest), [{ field: part, code: 'invalid' }]);
      });
    }

    it('is refused without answers', () => {
      const { values: _, ...rest } = validSubmission();

      assert.deepEqual(
        issuesOf(rest).map(({ code }) => code),
        ['invalid'],
      );
    });

    it('is refused for NUL or half a character in the title of the page', () => {
      for (const title of ['\ud800', 'a\0b']) {
        assert.deepEqual(issuesOf(validSubmission({ page: { title } })), [{ field: 'page', code: 'badCharacters' }]);
      }
    });

    it('takes no part that it does not know, and does not repeat its name', () => {
      assert.deepEqual(issuesOf(validSubmission({ secret: 1 })), [{ field: '', code: 'unexpected' }]);
      assert.deepEqual(issuesOf(validSubmission({ page: { secret: 1 } })), [{ field: 'page', code: 'unexpected' }]);
    });

    it('drops a query that the config does not allow, that of the referrer, and fragments, not the message', () => {
      const url = 'https://www.example.se/?id=5&lang=sv';
      const pageOf = (query: string[], page: object) =>
        submissionSchema({ ...form, page: { ...form.page, query } }).safeParse(validSubmission({ page })).data?.page;

      assert.deepEqual(pageOf(['id', 'lang'], { url }), { url });
      assert.deepEqual(pageOf(['id', 'lang'], { url: `${url}#x` }), { url });
      for (const [query, given] of [
        [['id'], url],
        [[], 'https://www.example.se/?'],
        [['id'], 'https://www.example.se/?i'],
        [['id'], `https://www.example.se/?id=5&${'x'.repeat(5000)}`],
        [[], 'https://www.example.se/?a?b'],
        [[], 'https://www.example.se/#a?b'],
      ] as const) {
        assert.deepEqual(pageOf([...query], { url: given }), { url: 'https://www.example.se/' });
        assert.deepEqual(pageOf([...query], { referrer: given }), { referrer: 'https://www.example.se/' });
      }
    });

    it('takes the query that the widget kept where the config names none, and never one that is too long', () => {
      const pageOf = (page: object) =>
        submissionSchema({ ...form, page: { ...form.page, query: [] } }).safeParse(validSubmission({ page })).data
          ?.page;

      for (const url of ['https://a.se/?page_id=4', 'https://a.se/index.php?title=Bygga%20nytt&tx_news[id]=5']) {
        assert.deepEqual(pageOf({ url }), { url });
        assert.deepEqual(pageOf({ referrer: url }), { referrer: url.replace(/\?.*/, '') });
      }
      assert.deepEqual(pageOf({ url: `https://a.se/?id=${'x'.repeat(2000)}` }), { url: 'https://a.se/' });
    });

    it('takes the window and the version, if they can be', () => {
      assert.deepEqual(
        issuesOf(
          validSubmission({ page: { language: 'sv-SE', viewport: { width: 320, height: 0 }, version: '0.1.0' } }),
        ),
        [],
      );
      for (const page of [
        { viewport: { width: -1, height: 1 } },
        { viewport: { width: 1.5, height: 1 } },
        { viewport: { width: 1 } },
        { viewport: '320x200' },
        { version: '' },
        { version: '<b>' },
        { language: 'svenska språket' },
      ]) {
        assert.deepEqual(issuesOf(validSubmission({ page })), [{ field: 'page', code: 'invalid' }]);
      }
    });

    it('may leave out the title of the page, and its address', () => {
      assert.deepEqual(issuesOf(validSubmission({ page: { url: 'https://www.example.se/' } })), []);
      assert.deepEqual(issuesOf(validSubmission({ page: {} })), []);
    });
  });
});
