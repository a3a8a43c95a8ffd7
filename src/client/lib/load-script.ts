/**
 * Runs another classic script of this site, the one way to bring code or data in that works from a disk (`file:`) too.
 * Rejects where it did not come; it may then be asked for again.
 */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`${address} did not load`));
    };
    document.head.append(script);
  });
}
