-- Groups of people, such as "devops-lead"; suggests who may hold which role.
CREATE TABLE user_group (
  handle TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  name   TEXT NOT NULL,
  people TEXT NOT NULL
);
