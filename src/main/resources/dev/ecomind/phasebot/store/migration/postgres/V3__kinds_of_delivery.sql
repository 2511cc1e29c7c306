-- The ledger carries more than nudges and records: status cards, digests, pages that were shared.
ALTER TABLE delivery DROP CONSTRAINT delivery_kind_check;
ALTER TABLE delivery ADD CONSTRAINT delivery_kind_check
  CHECK (kind IN ('NUDGE', 'RECORD', 'CARD', 'DIGEST', 'PAGE'));

CREATE INDEX delivery_card ON delivery (project, recipient, updated_at)
  WHERE kind = 'CARD' AND state = 'SENT';
