-- Entries never change, accounts never go (ROE-F8). Only the owner of the tables could take this away.
create function wijkbudget_onveranderlijk() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is never changed: % on %', tg_op, tg_table_name;
end
$$;
create trigger boeking_onveranderlijk before update or delete or truncate on boeking
    for each statement execute function wijkbudget_onveranderlijk();
create trigger grootboekrekening_blijft before delete or truncate on grootboekrekening
    for each statement execute function wijkbudget_onveranderlijk();
