-- Here bytea ends at 1 MB; a file may have ten.
alter table bijlage alter column inhoud set data type blob;
