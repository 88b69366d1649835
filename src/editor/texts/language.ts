/** The languages of the editor itself. */
export const editorLanguages = ['sv', 'en'] as const;
export type EditorLanguage = (typeof editorLanguages)[number];

/** The label of a setting, and a line of help. */
export interface SettingWords {
  readonly label: string;
  readonly hint?: string;
}
