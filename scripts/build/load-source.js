import { runnerImport } from 'vite';

/** A module of src/ as it is written, for scripts that need what is in it. @param {string} path from the project's folder */
export const loadSource = async (path) =>
  /** @type {any} */ (
    (await runnerImport(`./${path}`, { configFile: false, logLevel: 'error' })).module
  );
