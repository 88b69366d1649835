import type { Control } from '../fields/is-control.ts';
import type { ValuesController } from './values-controller.ts';

/** Those whose text may have changed without a word. */
const texts = 'form :is(input:not([type=radio], [type=checkbox], [type=file]), select, textarea)';

/** Takes what stands in the controls of a form, since not every autofill tells that it has written. */
export function readControls(root: ParentNode, answers: ValuesController): void {
  for (const control of root.querySelectorAll<Control>(texts)) answers.setFrom(control);
}
