/** Hands a file to the browser, which saves it or asks where to. */
export function saveAs(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has begun to read it by the next task, and keeps what it reads.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
