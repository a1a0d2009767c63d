// What is due first comes first. Tasklist sorts by date of creation when the address says nothing, whatever the list
// itself says; so the address always says it. A choice of the user stays in the address and wins.

import { metPagina } from './verbinding.js';

const OP_UITERLIJK = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

const [pad, vraag = ''] = location.hash.slice(1).split('?');
if (['', '/'].includes(pad) && !new URLSearchParams(vraag).has('sorting')) {
  const deel = `sorting=${encodeURIComponent(OP_UITERLIJK)}`;
  history.replaceState(history.state, '', `#/?${vraag ? `${vraag}&` : ''}${deel}`);
}

metPagina(dienst => {
  const adres = dienst('$location');
  dienst('$rootScope').$on('$locationChangeStart', () => {
    if (['', '/'].includes(adres.path()) && !adres.search().sorting) {
      adres.search('sorting', OP_UITERLIJK).replace();
    }
  });
});
