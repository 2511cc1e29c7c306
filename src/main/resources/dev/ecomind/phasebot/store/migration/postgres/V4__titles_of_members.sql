-- What people say they are, such as "DevOps Lead"; suggests who may hold which role.
ALTER TABLE member ADD COLUMN title TEXT NOT NULL DEFAULT '';
