/** The modal of the stored page, button included; hidden by its style until the script opens it. */
export function modalHtml(title: string, text: string): string {
  return `
<button data-modal-toggle="#document-html-modal" class="m-button">
      <span class="m-button__label">Open document</span>
  </button>

<div class="m-modal js-modal" id="document-html-modal" role="dialog" tabindex="-1" aria-modal="true" aria-labelledby="document-html-modal-title">
  <div class="m-modal__dialog m-modal__dialog--is-small m-modal__dialog--scroll" role="document">
    <div class="m-modal__header m-modal__header--sticky">
      <h2 class="m-modal__title" id="document-html-modal-title">
               ${title}
         </h2>
<button class="m-modal__close m-button m-button--size-large m-button--style-transparent m-button--only-icon" data-modal-dismiss aria-label="Modal sluiten">
<span class="m-button__icon m-icon" aria-hidden="true"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24"><path d="M4 6 6 4 20 18 18 20zM18 4 20 6 6 20 4 18z"/></svg></span>
  </button>
    </div>

              <div class="m-modal__content">
            ${text}
          </div>
          </div>
</div>
`;
}
