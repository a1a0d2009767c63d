-- Entries never change, accounts never go (ROE-F8).
create trigger boeking_onveranderlijk before update, delete on boeking
    call 'nl.wijkregie.wijkbudget.Onveranderlijk';
create trigger grootboekrekening_blijft before delete on grootboekrekening
    call 'nl.wijkregie.wijkbudget.Onveranderlijk';
