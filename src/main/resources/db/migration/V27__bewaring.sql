-- When personal data and texts of a case were erased, after the term of its outcome. What is left are figures and the ledger.
alter table initiatief add column gewist_op timestamp(3);
