import { useId } from 'preact/hooks';
import { t } from '../lib/browser/text';
import { inOwnScript } from '../lib/sites/shown-site';
import { PLAIN } from '../lib/sites/site';
import { Field } from './field';
import type { SiteRow, useSites } from './use-sites';

/** The sites an account belongs to: each can be removed and put back until Save, and another one typed. */
export function EditSites({ sites }: { sites: ReturnType<typeof useSites> }) {
  const { rows, typed, wrong, added } = sites;
  const errorId = useId();
  const none = rows.every(({ removed }) => removed);
  return (
    <fieldset class="edit-sites">
      <legend>{t('sites')}</legend>
      {rows.length > 0 && (
        <ul class="sites">
          {rows.map((row) => (
            <Row key={row.site} row={row} onToggle={() => sites.toggle(row.site)} />
          ))}
        </ul>
      )}
      <p role="status" class={none && rows.length > 0 ? 'note' : 'hint'}>
        {none ? t('noSite') : added && t('siteAdded', added)}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in the box adds; the button beside it does the same. */}
      <div
        class="add-site"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
          if (event.isComposing || typed.trim() === '') return;
          event.preventDefault();
          sites.addTyped();
        }}
      >
        <Field
          label={t('siteField')}
          value={typed}
          onValue={sites.type}
          hint={t('siteHint')}
          invalid={wrong !== null}
          errorId={errorId}
        />
        <button type="button" onClick={() => sites.addTyped()}>
          {t('siteAdd')}
        </button>
      </div>
      <p class="error" role="alert" id={errorId} hidden={!wrong}>
        {wrong && (wrong.wrong === 'suffix' ? t('siteSuffix', wrong.suffix) : t('siteNoHost'))}
      </p>
    </fieldset>
  );
}

function Row({ row: { site, isNew, removed }, onToggle }: { row: SiteRow; onToggle: () => void }) {
  const own = inOwnScript(site);
  const name = (
    <>
      <bdi>{site}</bdi> {own && <bdi class="hint">{own}</bdi>}
    </>
  );
  return (
    <li>
      <div>
        {removed ? <s>{name}</s> : name}
        {removed && !isNew && <small class="hint">{t('siteLeaves')}</small>}
        {isNew && !removed && <small class="hint">{t('siteNew')}</small>}
        {!removed && site.startsWith(PLAIN) && <small class="error">{t('sitePlain')}</small>}
        {!removed && isOwnNetwork(site) && <small class="hint">{t('siteOwnNetwork')}</small>}
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={t(removed ? 'sitePutBack' : 'siteRemove', site)}
        onClick={onToggle}
      >
        {t(removed ? 'putBack' : 'remove')}
      </button>
    </li>
  );
}

/** A single label: what a person gets who leaves out the end of a name. */
function isOwnNetwork(site: string): boolean {
  return !/[.[]|^localhost\b/.test(site.replace(PLAIN, ''));
}
