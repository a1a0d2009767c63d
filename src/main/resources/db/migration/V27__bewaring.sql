-- When personal data and texts of a case were erased, after the term of its outcome. What is left are figures and the ledger.
alter table initiatief add column gewist_op timestamp(3);

-- Files that staff add: quotes that came by mail, receipts handed in at the counter. They do not take the place of files of the
-- resident, and the resident sees them only when staff say so.
alter table bijlage add column voor_indiener boolean default true not null;
alter table bijlage drop constraint bijlage_stuk;
alter table bijlage add constraint bijlage_stuk
    check (stuk in ('idee', 'aanvulling', 'plan', 'verantwoording', 'medewerker'));
alter table bijlage drop constraint bijlage_hoogstens_tien;
alter table bijlage add constraint bijlage_hoogstens_tien
    check (plaats between 1 and 10 and (nummer is null or nummer between 1 and 20));
