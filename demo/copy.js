/**
 * Puts what is shown on the clipboard at a press, and says whether it is there.
 * @param {HTMLElement} button @param {HTMLElement} shown @param {HTMLElement} said @param {string} what as in “mark the text”
 */
export function copyOnPress(button, shown, said, what) {
  button.addEventListener('click', async () => {
    const done = navigator.clipboard?.writeText(shown.textContent ?? '') ?? Promise.reject();
    const isCopied = await done.then(
      () => true,
      () => false,
    );
    said.textContent = isCopied ? 'Copied.' : `Please mark the ${what} and copy it by hand.`;
  });
}
