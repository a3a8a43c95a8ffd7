import { mountListing } from '../listing/client/form.ts';

const form = document.querySelector<HTMLFormElement>('form[data-listing]');
if (form) mountListing(form);
