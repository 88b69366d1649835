/** @jsxImportSource solid-js */
import type {} from 'synpunkt/jsx/solid';

declare global {
  // The types of Solid need it, and TypeScript 5.4 lacks it.
  interface ContentVisibilityAutoStateChangeEvent extends Event {}
}

export const App = () => (
  <main>
    <synpunkt-button
      endpoint="/synpunkter"
      position="edge-right"
      lang="sv"
      id="feedback"
      on:synpunkt-sent={({ reference }) => console.log(reference?.length)}
    >
      <a href="/kontakt">Kontakta oss</a>
    </synpunkt-button>
    <synpunkt-form
      prop:config={{ heading: 'Tyck till', fields: [{ type: 'textarea', name: 'text', label: 'Text' }] }}
    />
    {/* @ts-expect-error -- a place that does not exist */}
    <synpunkt-button position="middle" />
    {/* @ts-expect-error -- a key that does not exist */}
    <synpunkt-form prop:config={{ headin: 'Tyck till' }} />
  </main>
);
