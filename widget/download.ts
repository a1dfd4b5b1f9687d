/** Gives a file to the visitor to keep. */
export function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // The browser reads the file after the click; an address that is never freed would leak.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
