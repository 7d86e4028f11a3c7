import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // A machine that is busy takes its time; a test that hangs is still ended.
    testTimeout: 20_000,
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**', 'test/bench/**'],
    restoreMocks: true,
    // A link that a test presses is not followed: no page is fetched.
    environmentOptions: {
      happyDOM: { settings: { navigation: { disableChildPageNavigation: true } } },
    },
  },
});
