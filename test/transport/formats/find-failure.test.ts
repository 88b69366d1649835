import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { json } from '../../../src/transport/formats/json.ts';
import { multipart } from '../../../src/transport/formats/multipart.ts';
import { urlencoded } from '../../../src/transport/formats/urlencoded.ts';

/** The bodies by which endpoints and firewalls report a failure with status 200. */
const failures: readonly [what: string, body: string][] = [
  ['false', 'false'],
  ['the 0 of WordPress, which knows no such action', '0'],
  ['the -1 of WordPress, which does not trust the sender', '-1'],
  ['an error in a word', 'Fel'],
  ['an error in a text', 'Error: could not save'],
  ['an error in a text of JSON', '"Fel: kunde inte spara"'],
  ['no success', '{"success":false,"data":"x"}'],
  ['a success of 0', '{"success":0}'],
  ['not ok', '{"ok":false}'],
  ['an error of its own', '{"error":"no such table"}'],
  ['a list of errors', '{"errors":["no such table"]}'],
  ['errors of fields', '{"errors":{"name":["x"]}}'],
  ['issues', '{"issues":[{"field":"description","code":"tooLong"}]}'],
  ['a status of error', '{"status":"error","message":"x"}'],
  ['a status of 500', '{"status":500}'],
  ['a form of WordPress that could not send its mail', '{"status":"mail_failed","message":"x"}'],
  ['a form of WordPress that is not valid', '{"status":"validation_failed","invalid_fields":[]}'],
  ['a message that was taken for spam', '{"status":"spam"}'],
  ['the JSON of a firewall', '{"supportID":"1234567890"}'],
  [
    'a fatal error of PHP as text',
    '\nFatal error: Uncaught PDOException: x in /a.php:3\n  thrown in /a.php on line 3\n',
  ],
  ['a warning of PHP as text', 'Warning: fopen(a.csv): Permission denied in /a.php on line 3\nOK'],
];

/** The same as pages, in answer to an HTML form. */
const failurePages: readonly [what: string, body: string][] = [
  [
    'a fatal error of PHP',
    '<br />\n<b>Fatal error</b>:  Uncaught Error: x in /a.php:3\n in <b>/a.php</b> on line <b>3</b><br />',
  ],
  [
    'a warning of PHP',
    `<br />\n<b>Warning</b>:  mail(): Failed to connect in <b>/a.php</b> on line <b>3</b><br /><h1>Tack!</h1>`,
  ],
  ['the way to a log-in', '<form method="post"><input type="hidden" name="SAMLRequest" value="x"></form>'],
  ['the check of a firewall', '<iframe src="/_Incapsula_Resource?x=1">Request unsuccessful.</iframe>'],
];

/** Answers that look like a failure, but are a success. */
const successes: readonly [what: string, body: string][] = [
  ['a matter of faults', 'Felanmälan mottagen'],
  ['a number above 0', '17'],
  ['true', 'true'],
  ['a success in words', '{"status":"mail_sent","success":true}'],
  ['no error', '{"reference":"A-1","error":null,"errors":[],"success":1}'],
  ['a status of 201', '{"status":201,"reference":"A-1"}'],
];

const formats = { json, urlencoded, multipart };

describe('findFailure()', () => {
  for (const [name, { readReply }] of Object.entries(formats)) {
    for (const [what, body] of [...failures, ...failurePages]) {
      it(`names ${what} in answer to ${name}, so that nobody knows`, () => {
        const reply = readReply(body);

        assert.equal(reply.kind, 'unclear');
        assert.ok(reply.kind === 'unclear' && reply.found);
      });
    }

    for (const [what, body] of successes) {
      it(`finds none in ${what} in answer to ${name}`, () => {
        assert.equal(readReply(body).kind, 'accepted');
      });
    }
  }
});
