-- Since when the account was on file to which this order was released (null: not known, or inside the municipality). A list that
-- is downloaded later never shows another account.
alter table betaalopdracht add column rekening_sinds timestamp(3);
update betaalopdracht
   set rekening_sinds = (select i.rekening_sinds
                           from indiener i
                          where i.kenmerk = betaalopdracht.kenmerk
                            and i.rekening_sinds <= (select l.vrijgegeven_op
                                                       from betaallijst l
                                                      where l.id = betaalopdracht.lijst))
 where status = 'vrijgegeven' and soort <> 'intern';
