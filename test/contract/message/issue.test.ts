import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { issueOf, toIssues } from '../../../src/contract/message/issue.ts';

/** Issues of a schema that finds the given thing wrong with everything. */
function issuesAt(path: string[], raw: ReturnType<typeof issueOf>) {
  const failing: z.ZodMiniType = z.transform((_, context) => context.issues.push(raw));
  const schema = path.toReversed().reduce<z.ZodMiniType>((inner, key) => z.object({ [key]: inner }), failing);
  const input = path.toReversed().reduce<unknown>((inner, key) => ({ [key]: inner }), 'what the resident wrote');
  const parsed = schema.safeParse(input);
  assert.ok(!parsed.success);
  return toIssues(parsed.error);
}

describe('toIssues', () => {
  it('gives the code of an issue and the field among the answers', () => {
    assert.deepEqual(issuesAt(['values'], issueOf('email', 'x', 'notEmail')), [{ field: 'email', code: 'notEmail' }]);
  });

  it('gives the numbers that a text needs', () => {
    assert.deepEqual(issuesAt(['values'], issueOf('description', 'x', 'tooLong', { max: 5, length: 6 })), [
      { field: 'description', code: 'tooLong', params: { max: 5, length: 6 } },
    ]);
  });

  it('gives what zod itself finds as invalid, at its part of the envelope', () => {
    const parsed = z.object({ page: z.object({ url: z.string() }) }).safeParse({ page: { url: 5 } });

    assert.ok(!parsed.success);
    assert.deepEqual(toIssues(parsed.error), [{ field: 'page', code: 'invalid' }]);
  });

  it('names the place of an unknown key, not the key', () => {
    const parsed = z.strictObject({ page: z.strictObject({}) }).safeParse({ page: { anna: 1 }, svensson: 2 });

    assert.ok(!parsed.success);
    assert.deepEqual(toIssues(parsed.error), [
      { field: 'page', code: 'unexpected' },
      { field: '', code: 'unexpected' },
    ]);
  });

  it('carries nothing that was sent', () => {
    assert.doesNotMatch(
      JSON.stringify(issuesAt(['values'], issueOf('name', 'what the resident wrote', 'tooLong'))),
      /resident/,
    );
  });
});
