export default {
  output: 'export',
  distDir: 'dist',
  // Not the folder of synpunkt, which has a lock file too.
  turbopack: { root: import.meta.dirname },
  // Writing it takes longer than the build.
  experimental: { turbopackFileSystemCacheForBuild: false },
};
