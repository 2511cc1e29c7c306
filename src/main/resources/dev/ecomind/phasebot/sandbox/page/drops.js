/** Files that are dragged onto a place or pasted there, given to its composer. */
const carriesFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');

export function takeDrops(node, composer) {
  let depth = 0;
  const mark = (by) => {
    depth = by === 0 ? 0 : Math.max(0, depth + by);
    node.classList.toggle('is-target', depth > 0);
  };
  node.addEventListener('dragenter', (event) => carriesFiles(event) && mark(1));
  node.addEventListener('dragleave', (event) => carriesFiles(event) && mark(-1));
  node.addEventListener('dragover', (event) => carriesFiles(event) && event.preventDefault());
  node.addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    mark(0);
    composer.share([...event.dataTransfer.files]);
  });
  node.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    composer.share(files);
  });
}
