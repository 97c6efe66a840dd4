/*
 * Browser tests. Chromium always; with BROWSERS="chromium firefox webkit" also the others (see scripts/test-engines.js).
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArguments, findChromium } from './scripts/find-chromium.js';

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig: './tsconfig.json', target: 'es2022' })],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: await findChromium(), args: chromiumArguments },
      concurrency: 2,
    }),
  ],
  testFramework: { config: { timeout: 10000 } },
};
