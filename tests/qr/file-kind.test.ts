import { expect, test } from 'vitest';
import { type FileKind, fileKind } from '../../lib/qr/file-kind';

const PNG = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01';

test.each<[string, string, FileKind]>([
  ['image/png', PNG, 'picture'],
  ['application/pdf', PNG, 'picture'],
  ['', PNG, 'picture'],
  ['image/png', 'not a picture', 'picture'],
  ['image/x-icon', '\0\0\x01\0', 'picture'],
  ['application/pdf', '%PDF-1.7\n', 'pdf'],
  ['image/png', '\n%PDF-1.4', 'pdf'],
  ['image/svg+xml', '', 'svg'],
  ['text/plain', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
  ['', '\xEF\xBB\xBF<?xml version="1.0"?>\n<!-- drawn -->\n<svg>', 'svg'],
  ['', '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">\n<SVG\n>', 'svg'],
  ['text/html', '<!doctype html><p>svg</p>', 'other'],
  ['text/plain', 'otpauth://totp/a', 'other'],
  ['application/zip', 'PK\x03\x04', 'other'],
  ['', '', 'other'],
])('%s %j is: %s', (type, content, expected) => {
  const bytes = Uint8Array.from(content, (char) => char.charCodeAt(0));
  expect(fileKind(type, bytes)).toBe(expected);
});
