import type { Answer } from '../answer.ts';

/** The stand-in's own style sheet. The site's is not stored; names of components are the site's, looks are not. */
const STYLE = `
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; }
a { color: #0b5cad; }
.h-visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.hidden { display: none; }
.o-header { background: #14367d; color: #fff; padding: 16px 32px; font-weight: 700; }
.o-header { max-height: 40px; overflow: hidden; }
.o-header a { color: #fff; }
.m-skip-links__link { position: absolute; left: -9999px; }
main { max-width: 1100px; margin: 0 auto; padding: 24px 32px; }
svg { width: 24px; height: 24px; }
h1 { font-size: 30px; line-height: 1.25; }
h1 .u-text-primary { color: #0b5cad; font-weight: 400; display: block; }
.m-button { display: inline-block; padding: 10px 18px; margin: 0 8px 8px 0; border: 0; background: #14367d; color: #fff; font: inherit; text-decoration: none; cursor: pointer; }
.m-list { list-style: none; margin: 0; padding: 12px; background: #f1f4f8; }
.m-list__item { padding: 6px 0; }
.m-modal { position: fixed; inset: 0; z-index: 1000; background: rgb(0 0 0 / 60%); overflow: auto; display: none; }
.m-modal.is-open { display: block; }
.m-modal__dialog { box-sizing: border-box; max-width: 940px; margin: 32px auto; padding: 0 32px 32px; background: #fff; }
.m-modal__header { position: sticky; top: 0; display: flex; justify-content: space-between; background: #fff; border-bottom: 1px solid #ccd; }
.m-modal__close { background: transparent; color: #14367d; }
.m-modal__close svg { fill: currentcolor; }
`;

/**
 * Opens and closes the modal. That the site marks an open modal by a class, closes it on Escape and moves the focus
 * into it and back is what such components do; its own script is not stored.
 */
const SCRIPT = `
let opener = null;
function close(modal) {
  modal.classList.remove('is-open');
  if (opener) opener.focus();
}
document.addEventListener('click', (event) => {
  const toggle = event.target.closest('[data-modal-toggle]');
  if (toggle) {
    const modal = document.querySelector(toggle.dataset.modalToggle);
    if (!modal) return;
    opener = toggle;
    modal.classList.add('is-open');
    modal.focus();
    return;
  }
  const modal = event.target.closest('.m-modal');
  if (modal && (event.target === modal || event.target.closest('[data-modal-dismiss]'))) close(modal);
});
document.addEventListener('keydown', (event) => {
  const open = document.querySelector('.m-modal.is-open');
  if (event.key === 'Escape' && open) close(open);
});
`;

/**
 * Style and script under the site's own addresses, so that a stored page works as well as a made one.
 * @returns null when the path is neither
 */
export function lookOf(path: string): Answer | null {
  // The stored page asks for over thirty sheets; all get the same one.
  if (path.startsWith('/sites/default/files/css/'))
    return { status: 200, headers: { 'content-type': 'text/css' }, body: STYLE };
  if (path.startsWith('/sites/default/files/js/'))
    return { status: 200, headers: { 'content-type': 'text/javascript' }, body: SCRIPT };
  return null;
}
