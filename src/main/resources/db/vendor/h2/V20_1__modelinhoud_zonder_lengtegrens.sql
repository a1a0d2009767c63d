-- Here bytea ends at 1 MB; a model may have ten.
alter table modelinhoud alter column inhoud set data type blob;
