-- Items that earlier revisions had and this one has not, as they last stood.
ALTER TABLE review ADD COLUMN retired TEXT NOT NULL DEFAULT '{"issues":[],"tasks":[],"decisions":[]}';
