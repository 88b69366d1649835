import type { virtual } from '@guidepup/virtual-screen-reader';

/** A virtual screen reader in the page. */
export interface Reader {
  /** Gives all that is said of the first of these, from its beginning to its end. */
  readAll(containers: readonly Element[]): Promise<string[]>;
  /** Listens from now on to what is said in the first of these of the focus and of what changes. */
  listen(containers: readonly Element[]): Promise<void>;
  /** Tells whether the last that was said has these words. */
  hasSaid(words: string): Promise<boolean>;
  /** Gives what has been said since. */
  stop(): Promise<string[]>;
}

/** Phrases that only this screen reader says: paragraphs, the ends of elements, and a region that is emptied. */
const unsaid = /^(?:paragraph$|end\b|polite: $)/;

/**
 * Keeps as words what a virtual screen reader says. It says nothing of what is chosen or ticked, which it looks for in
 * attributes; trees/ shows that.
 */
export function createReader(voice: typeof virtual): Reader {
  const audible = (phrases: readonly string[]): string[] => phrases.filter((phrase) => !unsaid.test(phrase));
  const start = async ([container]: readonly Element[]): Promise<void> => {
    if (!container) throw new Error('there is nothing to read');
    await voice.start({ container });
  };

  return {
    async readAll(containers) {
      await start(containers);
      const said = [await voice.lastSpokenPhrase()];
      for (;;) {
        await voice.next();
        const phrase = await voice.lastSpokenPhrase();
        // It starts over after the end.
        if (phrase === said[0] || said.length > 300) break;
        said.push(phrase);
      }
      await voice.stop();
      return audible(said);
    },
    async listen(containers) {
      await start(containers);
      await voice.clearSpokenPhraseLog();
    },
    hasSaid: async (words) => (await voice.lastSpokenPhrase()).includes(words),
    async stop() {
      const said = await voice.spokenPhraseLog();
      await voice.stop();
      return audible(said);
    },
  };
}
