import { mountListing } from './listing/form.ts';

const form = document.querySelector<HTMLFormElement>('form[data-listing]');
if (form) void mountListing(form);
