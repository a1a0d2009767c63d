-- When the tables have an owner of their own, the account of the application gets what it needs and no more: it adds
-- entries to the ledger and cannot change them, nor take the triggers away. Set anew at every start.
do $rechten$
declare
    account constant text := '${toepassingsaccount}';
    tabel text;
begin
    if account in ('', current_user) then
        return;
    end if;
    for tabel in
        select tablename from pg_tables where schemaname = current_schema() and tableowner = current_user
    loop
        execute format('revoke all on %I from %I', tabel, account);
        case tabel
            when 'flyway_schema_history' then
                execute format('grant select on %I to %I', tabel, account);
            when 'boeking' then
                execute format('grant select, insert on %I to %I', tabel, account);
            when 'grootboekrekening' then
                execute format('grant select, insert, update (saldo, open) on %I to %I', tabel, account);
            when 'budgetjaar' then
                execute format('grant select, insert, update (budget, wijkbudget, status, gesloten_op) on %I to %I',
                    tabel, account);
            else
                execute format('grant select, insert, update, delete on %I to %I', tabel, account);
        end case;
    end loop;
end
$rechten$;
