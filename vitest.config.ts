import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**', 'test/bench/**'],
    restoreMocks: true,
    // A link that a test presses is not followed: no page is fetched.
    environmentOptions: {
      happyDOM: { settings: { navigation: { disableChildPageNavigation: true } } },
    },
  },
});
