import { tagWith } from '../site.ts';
import type { HostilePage } from './hostile-page.ts';

const own = "default-src 'none'; script-src 'self'; connect-src 'self'";
const once = tagWith();
const other = once.replace('/widget/', '/other/');
const types = "require-trusted-types-for 'script'; trusted-types";

/** Pages with a strict content security policy. */
export const policies: readonly HostilePage[] = [
  { name: 'lets in what is its own', policy: own },
  { name: 'lets in what is its own, with the form in it', policy: own, isInline: true },
  {
    name: 'lets in what bears its nonce',
    policy: "default-src 'none'; script-src 'nonce-Ekang' 'report-sample'; connect-src 'self'; base-uri 'none'",
    tag: tagWith('nonce="Ekang"', '?v=7'),
  },
  {
    name: 'trusts what bears its nonce, and what that brings along',
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
    name: 'stands in a sandbox of scripts alone',
    policy: "sandbox allow-scripts; default-src * 'unsafe-inline'",
    tag: once.replace('/synpunkter', '/anyone'),
  },
];
