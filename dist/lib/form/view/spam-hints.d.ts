import { type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.js';
import type { Hints } from '../../contract/message/hints.js';
/** Records the time at which a form is opened, the first time. */
export declare function recordOpening(root: ParentNode): void;
/**
 * Renders the field that people do not see: not shown, not read aloud, not in the tab order. It is not one of the
 * form's questions, whose names begin with a letter, so that it is in no draft, copy or receipt.
 */
export declare const renderTrap: () => TemplateResult;
/** Returns how a form was filled in; undefined unless its config asks for it. */
export declare function readHints(root: ParentNode, { spamHints }: Pick<Form, 'spamHints'>): Hints | undefined;
/** Starts anew for the next message: a form that is cleared is opened again. */
export declare function resetHints(root: ParentNode): void;
