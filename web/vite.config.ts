/** Builds the application into dist/web, where src/server/application serves it. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { NONCE } from '../src/server/application/policy.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Whatever is set around it, such as by a test run: what is served is what users get.
if (process.argv.includes('build')) process.env.NODE_ENV = 'production';

export default defineConfig({
  root: here('.'),
  // Compressed once here, so that no answer waits for it.
  plugins: [react(), compression({ algorithms: ['gzip', 'brotliCompress'], include: /\.(js|css|svg)$/ })],
  html: { cspNonce: NONCE },
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    // The policy of the page lets no data: address in but pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    // Whoever starts the program cannot do anything about the speed of a plugin.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  // `npx vite web` beside a running server: pages are built anew as they are written.
  server: { proxy: { '/graphql': process.env.PASSERELLE ?? 'http://127.0.0.1:4000' } },
});
