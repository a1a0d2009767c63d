-- The part of a case that a task is about, such as the measure of a wijkagenda: an agenda has many tasks of one name at once
-- (ROE-G6).
alter table taak add column onderdeel varchar(60);
