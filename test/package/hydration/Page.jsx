// As Next names it; the other apps have no other kind.
'use client';

import { useEffect, useRef, useState } from 'react';
import 'synpunkt/define';
import config from './playground.json';

export function Page({ tag: Tag }) {
  const [lang, setLang] = useState();
  const [reference, setReference] = useState('');
  const element = useRef(null);
  // As one that is remembered in the browser.
  useEffect(() => setLang('en'), []);
  // Not as a property: React 19 adds no listener to an element that a server has rendered.
  useEffect(() => {
    const { current } = element;
    const handleSent = (event) => setReference(event.reference);
    current.addEventListener('synpunkt-sent', handleSent);
    return () => current.removeEventListener('synpunkt-sent', handleSent);
  }, []);
  return (
    <main>
      <button onClick={() => setLang('fi')}>Suomeksi</button>
      <Tag ref={element} config={config} lang={lang} />
      <output>{reference}</output>
    </main>
  );
}
