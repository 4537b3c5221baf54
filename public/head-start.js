// Which data will the first picture need? Asked for while the page itself is still on its way, unless the link brings its own.
{
  const { files = '', first } = document.currentScript.dataset;
  const fileOf = new Map(files.split(' ').map((file) => file.split('=')));
  const [, key, data] = /[#&](inline|data)=([^&]*)/.exec(location.hash) ?? [];
  const file = fileOf.get(data ?? first);
  // A page that is there already has asked itself.
  const late = 'demarche' in window;
  const needed =
    late || key === 'inline' || first === undefined
      ? []
      : ['catalogue.json', ...(file === undefined ? [] : [file])];
  for (const name of needed) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = `./data/${name}`;
    document.head.append(link);
  }
}

// Of a page that did not come nobody else can say so: after a new version the start page may be an old one, and some frames let no
// page in. Whatever the page is made of has run, or failed, when everything is loaded.
addEventListener('load', () => {
  const words = document.querySelector('.starting');
  if (window.demarche !== undefined || words === null) return;
  words.textContent =
    'Demarche did not load. A new version may be out: reload the page, the view is kept in the address. Inside another page, open it in a tab of its own.';
});
