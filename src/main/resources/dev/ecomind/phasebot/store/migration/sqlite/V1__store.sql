-- Moments are milliseconds since 1970 in UTC, days are ISO text.

CREATE TABLE project (
  id   INTEGER PRIMARY KEY AUTOINCREMENT,
  slug TEXT NOT NULL UNIQUE
) STRICT;

-- Which project a channel speaks of. Empty: the only project serves every channel.
CREATE TABLE binding (
  workspace TEXT    NOT NULL,
  channel   TEXT    NOT NULL,
  project   INTEGER NOT NULL REFERENCES project (id),
  PRIMARY KEY (workspace, channel)
) STRICT, WITHOUT ROWID;

CREATE TABLE review (
  project     INTEGER NOT NULL REFERENCES project (id),
  revision    INTEGER NOT NULL CHECK (revision > 0),
  imported_at INTEGER NOT NULL,
  source      BLOB    NOT NULL,
  content     TEXT    NOT NULL,
  PRIMARY KEY (project, revision)
) STRICT;

-- Every id that any revision gave out; never given again.
CREATE TABLE item_id (
  project INTEGER NOT NULL REFERENCES project (id),
  id      TEXT    NOT NULL,
  PRIMARY KEY (project, id)
) STRICT, WITHOUT ROWID;

-- The audit record, and the only home of the facts.
CREATE TABLE activity (
  project  INTEGER NOT NULL REFERENCES project (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  at       INTEGER NOT NULL,
  actor    TEXT    NOT NULL,
  source   TEXT    NOT NULL,
  kind     TEXT    NOT NULL,
  content  TEXT    NOT NULL,
  PRIMARY KEY (project, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER activity_keeps_its_rows BEFORE UPDATE ON activity
BEGIN
  SELECT RAISE(ABORT, 'the audit record is only appended to');
END;

CREATE TRIGGER activity_loses_no_row BEFORE DELETE ON activity
BEGIN
  SELECT RAISE(ABORT, 'the audit record is only appended to');
END;

CREATE TRIGGER review_keeps_its_rows BEFORE UPDATE ON review
BEGIN
  SELECT RAISE(ABORT, 'revisions of a review are only added');
END;

CREATE TRIGGER review_loses_no_row BEFORE DELETE ON review
BEGIN
  SELECT RAISE(ABORT, 'revisions of a review are only added');
END;

CREATE TABLE member (
  id        TEXT    NOT NULL PRIMARY KEY,
  handle    TEXT    NOT NULL,
  real_name TEXT    NOT NULL,
  zone      TEXT    NOT NULL,
  admin     INTEGER NOT NULL CHECK (admin IN (0, 1)),
  standing  TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- The ledger. planned_at is when the plan wants it told, due_at when it may be: later where it was
-- put off. A withdrawn row is one under way that the plan no longer wants; it is not tried again.
CREATE TABLE delivery (
  id          TEXT    NOT NULL PRIMARY KEY,
  project     INTEGER NOT NULL REFERENCES project (id),
  kind        TEXT    NOT NULL CHECK (kind IN ('NUDGE', 'RECORD')),
  subject     TEXT    NOT NULL,
  occurrence  TEXT    NOT NULL,
  recipient   TEXT    NOT NULL,
  planned_at  INTEGER NOT NULL,
  due_at      INTEGER NOT NULL,
  state       TEXT    NOT NULL CHECK (state IN
    ('PENDING', 'CLAIMED', 'SENDING', 'SENT', 'UNKNOWN', 'DEAD', 'CANCELLED')),
  withdrawn   INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
  owner       TEXT,
  token       INTEGER,
  lease_until INTEGER,
  attempt     INTEGER NOT NULL DEFAULT 0,
  parcel      TEXT,
  channel     TEXT,
  started_at  INTEGER,
  ts          TEXT,
  permalink   TEXT,
  reason      TEXT,
  created_at  INTEGER NOT NULL,
  updated_at  INTEGER NOT NULL,
  UNIQUE (project, subject, kind, occurrence, recipient)
) STRICT;

CREATE INDEX delivery_due ON delivery (due_at, id) WHERE state = 'PENDING';
CREATE INDEX delivery_waiting ON delivery (recipient, project, kind, due_at) WHERE state = 'PENDING';
CREATE INDEX delivery_busy ON delivery (recipient) WHERE state IN ('CLAIMED', 'SENDING', 'UNKNOWN');
CREATE INDEX delivery_leased ON delivery (lease_until) WHERE state IN ('CLAIMED', 'SENDING', 'UNKNOWN');
CREATE INDEX delivery_open ON delivery (project, kind)
  WHERE state IN ('PENDING', 'CLAIMED', 'SENDING', 'UNKNOWN');
CREATE INDEX delivery_record ON delivery (project, occurrence) WHERE kind = 'RECORD';
CREATE INDEX delivery_latest ON delivery (project, due_at);

-- The last fencing token that was given out.
CREATE TABLE fence (
  last INTEGER NOT NULL
) STRICT;

INSERT INTO fence (last) VALUES (0);
