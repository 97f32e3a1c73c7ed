import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { qrSvg } from '../../practice/qr.mjs';
import type { useEngang } from './session';

type Driver = ReturnType<typeof useEngang>['driver'];

/** A QR as an SVG file. */
export const svgOf = (text: string) =>
  qrSvg(text, 'QR').replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');

/** Writes a picture of a QR, as the browser makes it. @returns the path */
export async function writePicture(driver: Driver, folder: string, name: string, text: string) {
  const path = join(folder, name);
  const type = name.split('.').at(-1) as 'png' | 'jpeg' | 'webp' | 'svg';
  if (type === 'svg') writeFileSync(path, svgOf(text));
  else {
    const tab = await driver.newPage();
    await tab.page.setContent(svgOf(text));
    await tab.page.screenshot({ path, type });
    await tab.close();
  }
  return path;
}
