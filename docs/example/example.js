// How does a page follow a graph, and change what it shows?
const graph = document.querySelector('demarche-graph');
const said = document.querySelector('#said');
const chosen = document.querySelector('#chosen');

graph.addEventListener('demarche:view', ({ detail: { counts } }) => {
  if (counts === null) return;
  const { actors, stances } = counts;
  said.textContent = `${actors.shown} of ${actors.total} actors, ${stances.shown} of ${stances.total} stances.`;
});

graph.addEventListener('demarche:select', ({ detail: { selection } }) => {
  chosen.textContent = selection === null ? '' : `Selected: ${JSON.stringify(selection)}`;
});

for (const button of document.querySelectorAll('[data-view]')) {
  button.addEventListener('click', async () => {
    try {
      await graph.setView(button.dataset.view);
    } catch (error) {
      // The site that publishes the graph has not named the origin of this page: then only the address is left.
      said.textContent = error.message;
      graph.removeAttribute('data');
      graph.view = button.dataset.view;
    }
  });
}
