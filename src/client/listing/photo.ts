/** The kinds of picture that the field takes, as its `accept` has them. */
const kinds = ['image/jpeg', 'image/png', 'image/webp'];

/** Whether a browser can show it and the site can take it: a text may be called me.png. */
export async function isPhoto(file: Blob, decode: (file: Blob) => Promise<ImageBitmap> = createImageBitmap): Promise<boolean> {
  if (!kinds.includes(file.type)) return false;
  const picture = await decode(file).catch(() => undefined);
  picture?.close();
  return picture !== undefined;
}

/**
 * Says beside the field that a file is no photo, and lets it go, so that no message promises it; gives what remains.
 * @param place where that is said, and read out
 */
export async function choosePhoto(
  input: HTMLInputElement,
  place: HTMLElement,
  message: string,
  isFine: (file: Blob) => Promise<boolean> = isPhoto,
): Promise<File | undefined> {
  const photo = input.files?.[0];
  const isWrong = photo !== undefined && !(await isFine(photo));
  // Another one was chosen while this one was looked at: that one’s own turn comes.
  if (input.files?.[0] !== photo) return undefined;
  place.setAttribute('role', 'alert');
  place.textContent = isWrong ? message : '';
  if (isWrong) {
    input.value = '';
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', place.id);
    return undefined;
  }
  input.removeAttribute('aria-invalid');
  return photo;
}
