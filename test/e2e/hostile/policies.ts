import { tagWith } from '../site.ts';
import type { HostilePage } from './hostile-page.ts';

const own = "default-src 'none'; script-src 'self'; connect-src 'self'";
const once = tagWith();
const other = once.replace('/widget/', '/other/');
const types = "require-trusted-types-for 'script'; trusted-types";

/** Pages with a content security policy that allows only what it lists. */
export const policies: readonly HostilePage[] = [
  { name: 'allows its own origin', policy: own },
  { name: 'allows its own origin, with the form in it', policy: own, isInline: true },
  {
    name: 'allows scripts with its nonce',
    policy: "default-src 'none'; script-src 'nonce-Ekang' 'report-sample'; connect-src 'self'; base-uri 'none'",
    tag: tagWith('nonce="Ekang"', '?v=7'),
  },
  {
    name: 'allows scripts with its nonce, and those that they load',
    policy: "script-src 'nonce-Ekang' 'strict-dynamic'; object-src 'none'; style-src 'none'; connect-src 'self'",
    tag: tagWith('nonce="Ekang"'),
  },
  { name: 'requires Trusted Types', policy: `${own}; ${types} synpunkt` },
  { name: 'requires Trusted Types, with the form in it', policy: `${own}; ${types} synpunkt`, isInline: true },
  { name: 'requires Trusted Types of two versions', policy: `${own}; ${types} synpunkt`, tag: once + other },
  {
    name: 'requires Trusted Types of a button and a form of two versions',
    policy: `${own}; ${types} synpunkt`,
    tag: tagWith('data-label="Tyck till"') + other.replace('<script', '<script data-target="#here"'),
    isInline: true,
  },
  {
    name: 'has its policy in a meta element',
    head: `<meta http-equiv="Content-Security-Policy" content="${own}; ${types} synpunkt">`,
    policy: 'default-src *',
  },
  {
    name: 'is in a sandbox that only allows scripts',
    policy: "sandbox allow-scripts; default-src * 'unsafe-inline'",
    tag: once.replace('/synpunkter', '/anyone'),
  },
];
