// The way from Tasklist to the other pages of the workplace, for who may open them.

import { bijAccount, haal, oorsprong } from './verbinding.js';

const NAAM = 'wr-kop';

const menu = links => {
  const lijst = document.createElement('ul');
  for (const { naam, adres } of links) {
    const link = document.createElement('a');
    link.href = oorsprong() + adres;
    link.textContent = naam;
    const punt = document.createElement('li');
    punt.append(link);
    lijst.append(punt);
  }
  const balk = document.createElement('nav');
  balk.className = NAAM;
  balk.setAttribute('aria-label', 'Werkplek');
  balk.append(lijst);
  return balk;
};

const leeg = () => {
  document.querySelectorAll(`.${NAAM}`).forEach(oud => oud.remove());
  document.body.classList.remove('wr-wijst-toe', 'wr-beheert', 'wr-begint');
};

let laatste = null;
bijAccount(async account => {
  if (account === laatste) {
    return;
  }
  laatste = account;
  leeg();
  const beeld = account && await haal('werkplek');
  // Meanwhile somebody else may have come in.
  if (!beeld || beeld.account !== laatste) {
    return;
  }
  leeg();
  document.body.classList.toggle('wr-wijst-toe', beeld.wijstToe);
  document.body.classList.toggle('wr-beheert', beeld.beheert);
  document.body.classList.toggle('wr-begint', beeld.begint);
  document.querySelector('[cam-widget-header] .navbar-header')?.after(menu(beeld.links));
});
