/** @jsxImportSource react */
import type {} from 'synpunkt/jsx/react';

export const App = () => (
  <main>
    <synpunkt-button
      endpoint="/synpunkter"
      position="edge-right"
      lang="sv"
      id="feedback"
      onsynpunkt-sent={({ reference }) => console.log(reference?.length)}
    >
      <a href="/kontakt">Kontakta oss</a>
    </synpunkt-button>
    <synpunkt-form config={{ heading: 'Tyck till', fields: [{ type: 'textarea', name: 'text', label: 'Text' }] }} />
    {/* @ts-expect-error -- a place that does not exist */}
    <synpunkt-button position="middle" />
    {/* @ts-expect-error -- a key that does not exist */}
    <synpunkt-form config={{ headin: 'Tyck till' }} />
  </main>
);
