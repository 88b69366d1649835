import { asObject, asText } from '../model/edit-json.ts';
import { optionLists } from '../output/policy.ts';
import { createDocument, type EditorDocument } from '../model/document.ts';
import { readAnyWords } from '../model/words.ts';
import type { Store } from '../store.ts';
import { editorLanguages, type EditorLanguage } from '../texts/language.ts';
import { choiceInWords } from '../texts/texts.ts';
import { chooseFile, downloadFile } from '../view/files.ts';
import { configFileName, readConfigFile, writeConfigFile } from './config-file.ts';
import { isFragment, longestLink, readFragment, writeFragment } from './share-link.ts';
import { versionsKey, VersionStore, type Version } from './versions.ts';

/** The key of the language of the page in the storage. */
const languageKey = 'synpunkt-editor-language';

/** The time after a change until it is saved, in milliseconds. */
const saveDelay = 800;

/** The addresses of the receiver and the widget, and the signal that removes the event listeners. */
interface StartOptions {
  /** Address of the receiver that serves the page; '' for none. */
  readonly endpoint: string;
  /** Address of the folder of the widget. */
  readonly widget: string;
  readonly signal: AbortSignal;
}

/** Saves the edited document: in this browser after each change, in files, and in links. */
export class DocumentStorage {
  /** A link to the form, and whether it is longer than what programs for mail and chats leave whole. */
  link: { readonly address: string; readonly isLong: boolean } | undefined;

  /** A form that a link brought, which sends somewhere that has to be confirmed. */
  offered: EditorDocument | undefined;

  readonly #store: Store;
  readonly #storage: Storage | undefined;
  readonly #versions: VersionStore;
  #saved: EditorDocument;
  #isExportSaved = false;
  /** The document that was saved as a file last, and the one that the link contains. */
  #inFile: EditorDocument | undefined;
  #inLink: EditorDocument | undefined;
  /** The version that another tab has saved last. */
  #other: Version | undefined;
  /** The document that replaced another one as a whole; unless it is changed, it gets no version of its own. */
  #unchanged: EditorDocument | undefined;
  #language: EditorLanguage;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Store, storage: Storage | undefined = ownStorage()) {
    this.#store = store;
    this.#storage = storage;
    this.#versions = new VersionStore({ storage });
    this.#saved = store.document;
    this.#language = store.language;
  }

  /** The versions in this browser, the newest first. */
  get versions(): readonly Version[] {
    return this.#versions.list();
  }

  /** Opens the document that was edited last, or the one in a link, and saves from then on. */
  async start({ endpoint, widget, signal }: StartOptions): Promise<void> {
    const store = this.#store;
    const stop = store.subscribe(() => this.#schedule());
    store.beforeReplace = (next) => this.#handleReplace(next);
    signal.addEventListener('abort', stop);
    addEventListener('storage', ({ key }) => key === versionsKey && this.#handleElsewhere(), { signal });
    addEventListener('pagehide', () => this.#save(), { signal });
    addEventListener('beforeunload', (event) => this.#handleLeave(event), { signal });
    // A link that is pasted into the address of this page loads nothing anew.
    addEventListener('hashchange', () => void this.#openLink(widget), { signal });
    const [last] = this.versions;
    const initial = last?.document ?? createDocument({ preset: 'kontakt', ...(endpoint !== '' && { endpoint }) });
    this.#replace(withWidget(initial, widget));
    if (last) {
      this.#isExportSaved = last.isExported;
      store.show({ savedAt: new Date(last.savedAt), task: 'questions', isExported: last.isExported });
    }
    // The page can be used meanwhile.
    await this.#loadLanguage();
    if (!signal.aborted) await this.#openLink(widget);
  }

  /** Opens the form that the address contains, once its addresses are confirmed. */
  async #openLink(widget: string): Promise<void> {
    const { hash, pathname, search } = location;
    if (!isFragment(hash)) return;
    history.replaceState(null, '', pathname + search);
    const store = this.#store;
    const shared = await readFragment(hash);
    if (shared === undefined) {
      store.show({ status: store.t.storage.linkBroken });
      return;
    }
    const isForeign = addressesOf(shared).some((address) => !isOwnAddress(address));
    if (isForeign) {
      this.offered = withWidget(shared, widget);
      // Renders the offer.
      store.show({});
    } else {
      this.accept(withWidget(shared, widget));
    }
  }

  /** Edits the form of a link as a copy: the document that was edited before is among the versions. */
  accept(document: EditorDocument): void {
    this.offered = undefined;
    this.#store.run({ kind: 'replace', document }, { words: this.#store.t.storage.linkOpened, place: 'task-heading' });
    this.#unchanged = undefined;
    this.#store.show({ task: 'questions', isExported: true, status: this.#store.t.storage.linkOpened });
  }

  /** Leaves a form alone that a link brought. */
  refuse(): void {
    this.offered = undefined;
    // Renders the page without the offer.
    this.#store.show({});
  }

  /** Opens a file; whether one was opened. */
  async openFile(): Promise<boolean> {
    const { t } = this.#store;
    const text = await chooseFile('.json,application/json');
    if (text === undefined) return false;
    const read = readConfigFile(text);
    if (!read.ok) {
      this.#store.show({ status: t.storage.notOpened[read.reason]({ line: read.line }) });
      return false;
    }
    const document = createDocument(read.config, this.#store.document.tag);
    this.#store.run({ kind: 'replace', document }, { words: t.storage.fileOpened, place: 'task-heading' });
    // Its names may be known to a receiver.
    this.#store.show({ isExported: true, openEntry: undefined, status: t.storage.fileOpened });
    return true;
  }

  /** Saves the config as a file: where the user chooses if the browser allows it, else among the downloads. */
  async saveFile(): Promise<void> {
    const { document, config, t } = this.#store;
    const text = writeConfigFile(config);
    const name = configFileName;
    const { showSaveFilePicker }: { showSaveFilePicker?: SaveFilePicker } = globalThis as object; // in some browsers
    try {
      if (showSaveFilePicker) {
        const file = await showSaveFilePicker({
          suggestedName: name,
          types: [{ accept: { 'application/json': ['.json'] } }],
        });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      } else {
        downloadFile(name, text, 'application/json');
      }
      this.#inFile = document;
      this.#store.show({ isUnsaved: false, isExported: true, status: t.downloaded({ name }) });
    } catch (error) {
      const isCancelled = error instanceof DOMException && error.name === 'AbortError';
      if (!isCancelled) downloadFile(name, text, 'application/json');
    }
  }

  /** Shows a link that contains the form, or closes it. */
  async share(): Promise<void> {
    const isOpen = this.#store.isOpen('share');
    if (!isOpen) await this.#writeLink();
    this.#store.toggle('share', !isOpen);
  }

  /** Writes the link to the form, unless it is changed meanwhile. */
  async #writeLink(): Promise<void> {
    const { document } = this.#store;
    if (document === this.#inLink) return;
    this.#inLink = document;
    const fragment = await writeFragment(document);
    if (document !== this.#inLink) return;
    const address = `${location.origin}${location.pathname}${fragment}`;
    this.link = { address, isLong: address.length > longestLink };
    // Renders the link.
    this.#store.show({});
  }

  /** Opens a version, and closes their list: saving what was there before adds a row to it, under a finger. */
  open({ document, isExported }: Version): void {
    this.#store.run(
      { kind: 'replace', document },
      { words: this.#store.t.storage.versionOpened, place: 'task-heading' },
    );
    this.#store.toggle('versions', false);
    this.#store.show({ status: this.#store.t.storage.versionOpened, openEntry: undefined, isExported });
  }

  /** Opens the version that another tab has saved; the document that was edited here is among the versions. */
  openOther(): void {
    this.#store.show({ isElsewhere: false });
    if (this.#other) this.open(this.#other);
  }

  /** Saves this document over that of another tab, which stays among the versions. */
  saveOwn(): void {
    this.#store.show({ isElsewhere: false });
    this.#save(true);
    this.#store.show({ status: this.#store.t.storage.ownSaved });
  }

  /** Erases a version, or all of them. */
  erase(savedAt?: string): void {
    this.#versions.remove(savedAt);
    this.#store.show({ status: this.#store.t.storage.erased, isErased: this.#isErased });
  }

  /** The time and the heading of a version, in words. */
  titleOf({ savedAt, title }: Version): string {
    const date = new Date(savedAt);
    const time = Number.isNaN(date.getTime())
      ? savedAt
      : new Intl.DateTimeFormat(this.#store.language, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
    return `${time}, ${title}`;
  }

  #replace(document: EditorDocument): void {
    this.#store.start(document);
    this.#saved = document;
  }

  /** Shows the language that was chosen at an earlier visit. */
  async #loadLanguage(): Promise<void> {
    const chosen = editorLanguages.find((language) => language === this.#storage?.getItem(languageKey));
    // A file that cannot be loaded leaves the page in Swedish.
    if (chosen) await this.#store.setLanguage(chosen).catch(() => undefined);
  }

  #saveLanguage(): void {
    const { language } = this.#store;
    if (language === this.#language) return;
    this.#language = language;
    try {
      this.#storage?.setItem(languageKey, language);
    } catch {
      // The page is in Swedish then at the next visit.
    }
  }

  #schedule(): void {
    this.#saveLanguage();
    if (this.#store.isOpen('share')) void this.#writeLink();
    if (this.#isSaved) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), saveDelay);
  }

  get #isSaved(): boolean {
    return this.#store.document === this.#saved && this.#store.view.isExported === this.#isExportSaved;
  }

  /** Whether the version that was saved last is no longer there. */
  get #isErased(): boolean {
    const own = this.#store.view.savedAt?.toISOString();
    return own !== undefined && this.versions.every(({ savedAt }) => savedAt !== own);
  }

  /** Saves the document if it has changed, or always if forced. */
  #save(isForced = false): void {
    clearTimeout(this.#timer);
    const { document, config, language, source, view } = this.#store;
    if (this.#isSaved && !isForced) return;
    this.#saved = document;
    this.#isExportSaved = view.isExported;
    const title =
      readAnyWords(config['heading'], source) ||
      choiceInWords(language, 'preset', asText(config['preset']) || 'kontakt');
    const savedAt = this.#versions.save(document, title, view.isExported);
    this.#store.show(savedAt ? { savedAt, isUnsaved: false, isErased: false } : { isUnsaved: true });
  }

  /** Saves the document before another replaces it, and begins a new version, unless it was only viewed. */
  #handleReplace(next: EditorDocument): void {
    this.#save();
    if (this.#store.document !== this.#unchanged) this.#versions.close();
    this.#unchanged = next;
  }

  /** Tells what another tab has saved, unless it has only erased versions. */
  #handleElsewhere(): void {
    const [last] = this.versions;
    const isErased = this.#isErased;
    if (isErased !== this.#store.view.isErased) this.#store.show({ isErased });
    const own = this.#store.view.savedAt?.toISOString() ?? '';
    if (last === undefined || last.savedAt <= own) return;
    this.#other = last;
    this.#store.show({ isElsewhere: true });
  }

  /** Lets the browser ask, where it could not save. */
  #handleLeave(event: BeforeUnloadEvent): void {
    this.#save();
    const { document, view } = this.#store;
    if (view.isUnsaved || (view.isErased && document !== this.#inFile)) event.preventDefault();
  }
}

type SaveFilePicker = (
  options: object,
) => Promise<{ createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }> }>;

/** The storage of the browser; undefined where it is forbidden. */
function ownStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

function withWidget(document: EditorDocument, widget: string): EditorDocument {
  return document.tag.widget === '' ? { ...document, tag: { ...document.tag, widget } } : document;
}

/** The addresses that a form sends to or loads parts from: a config from elsewhere could send anywhere. */
export const addressesOf = ({ config, tag }: EditorDocument): readonly string[] =>
  [
    asText(config['endpoint']),
    ...Object.values(asObject(config['endpoints'])).map(asText),
    ...optionLists(config),
    tag.source === 'file' ? tag.file : '',
    tag.image,
    tag.widget,
  ].filter(Boolean);

function isOwnAddress(address: string): boolean {
  return URL.canParse(address, location.href) && new URL(address, location.href).origin === location.origin;
}
