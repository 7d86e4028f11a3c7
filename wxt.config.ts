import { defineConfig } from 'wxt';
import { manifest } from './utils/extension/manifest.ts';

export default defineConfig({
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'console')) return;
      config.plugins = [
        ...(config.plugins ?? []),
        {
          name: 'small-content-script',
          config: () => ({
            build: {
              minify: 'terser',
              terserOptions: {
                ecma: 2020,
                compress: {
                  passes: 8,
                  toplevel: true,
                  inline: 1,
                  keep_fargs: false,
                  pure_getters: true,
                  unsafe_arrows: true,
                  unsafe_methods: true,
                },
              },
            },
          }),
        },
      ];
    },
  },
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => manifest(browser === 'firefox' ? 'firefox' : 'chromium'),
  zip: {
    // The whole repository and nothing else: what is needed to rebuild and check the package byte for byte.
    dotSources: true,
    includeSources: [
      '.ci/**',
      '.github/**',
      '.store/*.md',
      'components/**',
      'entrypoints/**',
      'public/**',
      'test/**',
      'utils/**',
      '.dependency-cruiser.cjs',
      '.gitignore',
      '.oxlintrc.json',
      '*.json',
      '*.ts',
      '*.md',
      'LICENSE',
    ],
    excludeSources: ['test-results/**', '**/*.log'],
  },
});
