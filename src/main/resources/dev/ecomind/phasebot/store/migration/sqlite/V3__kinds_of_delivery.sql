-- The ledger carries more than nudges and records: status cards, digests, pages that were shared.
CREATE TABLE delivery_of_all_kinds (
  id          TEXT    NOT NULL PRIMARY KEY,
  project     INTEGER NOT NULL REFERENCES project (id),
  kind        TEXT    NOT NULL CHECK (kind IN ('NUDGE', 'RECORD', 'CARD', 'DIGEST', 'PAGE')),
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

INSERT INTO delivery_of_all_kinds (id, project, kind, subject, occurrence, recipient, planned_at,
  due_at, state, withdrawn, owner, token, lease_until, attempt, parcel, channel, started_at, ts,
  permalink, reason, created_at, updated_at)
SELECT id, project, kind, subject, occurrence, recipient, planned_at, due_at, state, withdrawn,
  owner, token, lease_until, attempt, parcel, channel, started_at, ts, permalink, reason,
  created_at, updated_at
FROM delivery;

DROP TABLE delivery;
ALTER TABLE delivery_of_all_kinds RENAME TO delivery;

CREATE INDEX delivery_due ON delivery (due_at, id) WHERE state = 'PENDING';
CREATE INDEX delivery_waiting ON delivery (recipient, project, kind, due_at) WHERE state = 'PENDING';
CREATE INDEX delivery_busy ON delivery (recipient) WHERE state IN ('CLAIMED', 'SENDING', 'UNKNOWN');
CREATE INDEX delivery_leased ON delivery (lease_until) WHERE state IN ('CLAIMED', 'SENDING', 'UNKNOWN');
CREATE INDEX delivery_open ON delivery (project, kind)
  WHERE state IN ('PENDING', 'CLAIMED', 'SENDING', 'UNKNOWN');
CREATE INDEX delivery_record ON delivery (project, occurrence) WHERE kind = 'RECORD';
CREATE INDEX delivery_card ON delivery (project, recipient, updated_at)
  WHERE kind = 'CARD' AND state = 'SENT';
CREATE INDEX delivery_latest ON delivery (project, due_at);
