export { encodeWithFiles } from './formats/with-files.ts';
export { upload } from './upload.ts';
