/*
 * Browser tests: every file in Chromium (`--group chromium`, in `npm test`), and in each other engine that is installed
 * (`--group engines`, in CI), except `*.chromium.test.ts`, which need commands that only Chromium has (media, accessibility tree).
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import {
  chromiumArguments,
  findChromium,
  findFirefox,
  findWebKit,
  startWebKitDriver,
} from './scripts/browsers.js';
import { requireCurrent } from './scripts/build/freshness.js';

const executablePath = await findChromium().catch((/** @type {Error} */ { message }) => {
  console.error(message);
  process.exit(1);
});
const chromium = chromeLauncher({ launchOptions: { executablePath, args: chromiumArguments } });

async function otherEngines() {
  const engines = [];
  const firefox = findFirefox();
  if (firefox) {
    const launchOptions = { browser: /** @type {const} */ ('firefox'), executablePath: firefox };
    engines.push(chromeLauncher({ puppeteer, launchOptions, concurrency: 1 }));
  }
  const webkit = findWebKit();
  if (webkit) {
    const capabilities = {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: webkit, args: ['--automation'] },
      'wdio:enforceWebDriverClassic': true,
    };
    const port = await startWebKitDriver();
    engines.push(
      webdriverLauncher({
        automationProtocol: 'webdriver',
        hostname: '127.0.0.1',
        port,
        path: '/',
        logLevel: 'error',
        capabilities,
      }),
    );
  }
  return engines;
}

/** The page's whole accessibility tree, lists included, which the snapshot command leaves out. */
const accessibilityTree = {
  name: 'accessibility-tree',
  executeCommand(/** @type {{ command: string, session: any }} */ { command, session }) {
    if (command !== 'accessibility-tree') return undefined;
    const page = session.browser.getPage(session.id);
    return page.accessibility.snapshot({ interestingOnly: false });
  },
};

/** What the page holds once all that can go has gone: bytes of heap, nodes, listeners. */
const heldByPage = {
  name: 'held-by-page',
  async executeCommand(/** @type {{ command: string, session: any }} */ { command, session }) {
    if (command !== 'held-by-page') return undefined;
    const client = await session.browser.getPage(session.id).createCDPSession();
    await client.send('Performance.enable');
    // What one collection sets free, the next one takes.
    for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    await client.detach();
    const value = (/** @type {string} */ name) =>
      metrics.find((/** @type {{ name: string }} */ metric) => metric.name === name).value;
    return {
      heap: value('JSHeapUsedSize'),
      nodes: value('Nodes'),
      listeners: value('JSEventListeners'),
    };
  },
};

/** Serves the site's pages as its build makes them, which are in no file before. */
const sitePages = {
  name: 'site-pages',
  async serve(/** @type {{ path: string }} */ { path }) {
    if (!path.endsWith('.html')) return undefined;
    const { pages } = await import('./scripts/site/pages.js');
    const html = await pages.get(path.slice(1))?.();
    return html === undefined ? undefined : { body: html, type: 'html' };
  },
};

/** Ends the run as soon as a test asks for a built file that is older than its sources. */
const currentBuilds = {
  name: 'current-builds',
  serve(/** @type {{ path: string }} */ { path }) {
    if (path.startsWith('/dist/')) requireCurrent('library');
  },
};

const only = process.argv.some((argument) => argument.startsWith('--files'));
const others = process.argv.includes('engines') ? await otherEngines() : [];
if (process.argv.includes('engines') && others.length === 0) {
  console.error('Neither Firefox nor WebKitGTK is here. Run: node scripts/browsers.js --install');
  process.exit(1);
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: './tsconfig.json', target: 'es2022' }),
    currentBuilds,
    sitePages,
    accessibilityTree,
    heldByPage,
  ],
  // One file (`--files`) is tried in Chromium alone: that is what writing a test needs.
  ...(only
    ? { browsers: [chromium] }
    : {
        groups: [
          { name: 'chromium', files: 'test/**/*.test.ts', browsers: [chromium] },
          {
            name: 'engines',
            files: ['test/**/*.test.ts', '!test/**/*.chromium.test.ts'],
            browsers: others,
          },
        ],
      }),
  concurrency: 1,
  concurrentBrowsers: 2,
  // The pages of the snippets are many, and slow while another engine has the processor.
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
