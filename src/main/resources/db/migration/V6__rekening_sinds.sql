-- Since when a contribution is paid to this account: a released list of payments is never quietly redirected.
alter table indiener add column rekening_sinds timestamp(3);
