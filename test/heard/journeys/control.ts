import type { Listener } from '../listener.ts';

/** A page without the widget: what Orca leaves out here, it leaves out in the form as well. */
export async function control(resident: Listener): Promise<void> {
  resident.part('A modal dialog opens, and its heading has the focus');
  await resident.press('b Return Tab Escape');

  resident.part('A text field whose error was added');
  await resident.press('Tab Tab shift+Tab Return Tab');

  resident.part('A list that is invalid, and another option of it');
  await resident.press('Tab t');

  resident.part('A group with a description');
  await resident.press('Tab');
}
