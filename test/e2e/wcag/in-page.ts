export * from './in-page/contrast.ts';
export * from './in-page/find.ts';
export * from './in-page/focus.ts';
export * from './in-page/lines.ts';
export * from './in-page/names.ts';
export * from './in-page/size.ts';
export * from './in-page/style.ts';
