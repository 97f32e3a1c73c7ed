/** Hands a file to the browser as a download. Needs no permission; the browser or the user picks the folder. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after this line: the address must outlive it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
