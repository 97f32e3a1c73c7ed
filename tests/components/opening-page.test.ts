// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';

const TEXTS = {
  en: {
    offline_title: 'Open',
    offline_language: 'Language',
    error_unexpected: 'Again.',
    error_backup_damaged: 'Damaged.',
  },
  da: { offline_title: 'Åbn', offline_language: 'Sprog', error_unexpected: 'Igen.' },
  fi: { offline_title: 'Avaa', offline_language: 'Kieli', offline_holds: 'Tilejä: $1' },
};

it('speaks the first language of the reader that it has, and another on request', async () => {
  vi.stubGlobal('TEXTS', TEXTS);
  vi.stubGlobal('navigator', { languages: ['de-DE', 'sv', 'fi-FI', 'da'] });
  const { errorText, momentText, readersLanguage, speak, text } = await import(
    '../../components/opening-page/text'
  );
  const { OpeningPage } = await import('../../components/opening-page/opening-page');
  expect(readersLanguage()).toBe('fi');
  speak(readersLanguage());
  expect(text('holds', 12_345)).toBe('Tilejä: 12\u00a0345');
  expect(momentText(new Date(2026, 10, 21, 9, 5).getTime())).toBe('21.11.2026 klo 9.05');
  await act(() => render(h(OpeningPage, {}), document.body));
  const said = () => [
    document.documentElement.lang,
    document.title,
    document.querySelector('h1')?.textContent,
  ];
  expect(said()).toEqual(['fi', 'Avaa', 'Avaa']);
  const select = document.querySelector('select') as HTMLSelectElement;
  expect([...select.options].map(({ lang, textContent }) => [lang, textContent])).toEqual([
    ['en', 'English'],
    ['da', 'dansk'],
    ['fi', 'suomi'],
  ]);
  expect(select.value).toBe('fi');
  await act(() => {
    select.value = 'da';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(said()).toEqual(['da', 'Åbn', 'Åbn']);
  expect([errorText('backup_damaged'), errorText('no_such')]).toEqual(['Damaged.', 'Igen.']);
});
