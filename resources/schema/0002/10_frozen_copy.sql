-- Schema 2, frozen at release. REPLACE INTO removes the row in the way without a word to the trigger that
-- guards against removing, unless the connection has recursive triggers on; other programs have them off.

CREATE TRIGGER frozen_copy_not_replaced BEFORE INSERT ON frozen_copy
WHEN EXISTS (SELECT 1 FROM frozen_copy WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a frozen copy is never replaced'); END;
