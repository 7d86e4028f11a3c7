import { defineConfig } from 'wxt';
import { manifest } from './utils/extension/manifest.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => manifest(browser === 'firefox' ? 'firefox' : 'chromium'),
  zip: {
    // The whole source and nothing else: what is needed to rebuild the package byte for byte.
    includeSources: [
      'components/**',
      'entrypoints/**',
      'public/**',
      'utils/**',
      'test/**',
      '*.json',
      '*.ts',
      '*.md',
      '.npmrc',
      'LICENSE',
    ],
    excludeSources: ['node_modules/**', '.output/**', '.wxt/**', '.cache/**', 'screenshots/**'],
  },
});
