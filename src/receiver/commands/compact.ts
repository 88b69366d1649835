import { messageOf, print, withStore } from './open-store.ts';

/** The command `synpunkt compact`: gives the space of what was erased back to the disk. Returns issues. */
export function compact(optionsFile: string | undefined): Promise<readonly string[]> {
  return withStore(optionsFile, async (store) => {
    try {
      await store.compact();
    } catch (error) {
      return [`synpunkt: the messages cannot be compacted (${messageOf(error)}); try again when nobody uses them`];
    }
    print('what was erased takes no space any more');
    return [];
  });
}
