// Which data will the first picture need? Asked for while the page itself is still on its way, unless the link brings its own.
{
  const { files, first } = document.currentScript.dataset;
  const fileOf = new Map(files.split(' ').map((file) => file.split('=')));
  const [, key, data] = /[#&](inline|data)=([^&]*)/.exec(location.hash) ?? [];
  const file = fileOf.get(data ?? first);
  // A page that is there already has asked itself.
  const late = 'demarche' in window;
  const needed =
    late || key === 'inline' ? [] : ['catalogue.json', ...(file === undefined ? [] : [file])];
  for (const name of needed) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = `./data/${name}`;
    document.head.append(link);
  }
}
