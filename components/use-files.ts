import { useEffect, useRef, useState } from 'preact/hooks';

/** Files dropped or pasted anywhere in the window. Returns whether some are held over it now. */
export function useFiles(onFiles: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const ended = new AbortController();
    const on = <E extends Event>(name: string, listener: (event: E) => void) =>
      document.addEventListener(name, listener as (event: Event) => void, { signal: ended.signal });
    const take = (event: Event, data: DataTransfer | null) => {
      const files = [...(data?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    };
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault(); // else the browser opens the file in place of us
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    on('dragenter', drag);
    on('dragover', drag);
    on<DragEvent>('dragleave', ({ relatedTarget }) => relatedTarget || setOver(false));
    on<DragEvent>('drop', (event) => {
      setOver(false);
      take(event, event.dataTransfer);
    });
    on<ClipboardEvent>('paste', (event) => take(event, event.clipboardData));
    return () => ended.abort();
  }, []);
  return over;
}
