import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../lib/browser/text';

/** The id of a part, and what it is called. */
export interface Part {
  id: string;
  title: MessageKey;
}

/** One part of the settings. A link to it takes the focus along to its heading. */
export function SettingsPart({ id, title, children }: Part & { children: ComponentChildren }) {
  return (
    <section class="screen">
      <h2 id={id} tabIndex={-1}>
        {t(title)}
      </h2>
      {children}
    </section>
  );
}

/** The parts by name: the page is long, and most come for one of them. */
export function SettingsParts({ parts }: { parts: Part[] }) {
  return (
    <nav id="parts" class="parts" tabIndex={-1} aria-label={t('settingsParts')}>
      {parts.map(({ id, title }) => (
        <a key={id} href={`#${id}`}>
          {t(title)}
        </a>
      ))}
    </nav>
  );
}
