/** Builds the application into dist/web, where src/server/application serves it. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { NONCE } from '../src/server/application/policy.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// A build is always a production build, even when a test run sets NODE_ENV.
if (process.argv.includes('build')) process.env.NODE_ENV = 'production';

export default defineConfig({
  root: here('.'),
  // Compressed once here, so that no answer waits for it.
  plugins: [react(), compression({ algorithms: ['gzip', 'brotliCompress'], include: /\.(js|css|svg)$/ })],
  html: { cspNonce: NONCE },
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    // The content security policy allows data: addresses only for images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    // The person who starts the program cannot change the speed of a plugin.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  // `npx vite web` beside a running server: pages reload when their files change.
  server: { proxy: { '/graphql': process.env.PASSERELLE ?? 'http://127.0.0.1:4000' } },
});
