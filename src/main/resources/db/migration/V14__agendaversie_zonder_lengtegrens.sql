-- A long agenda does not fit in a million characters, and adopting it must not fail on that.
alter table agendaversie alter column inhoud set data type text;
