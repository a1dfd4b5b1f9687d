/** Each button with `data-copy` copies the text of the element it names, and says so in place. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const before = button.textContent;
  button.addEventListener('click', () => {
    const source = document.querySelector(button.dataset['copy'] ?? '');
    void copy(source?.textContent ?? '').then((outcome) => {
      button.textContent = outcome;
      setTimeout(() => (button.textContent = before), 2000);
    });
  });
}

async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text.trim());
    return 'Copied';
  } catch {
    return 'Select and copy by hand';
  }
}
