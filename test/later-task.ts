/** After what the widgets have put off to a task of its own (a timer of no time): on a busy machine frames come before it. */
export const laterTask = (): Promise<void> => new Promise((done) => setTimeout(done));
