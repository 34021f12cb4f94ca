-- The record of a change by hand; who made it is whoever is logged in.
INSERT INTO member_changes (batch_id, kind, entity, member_id, into_id, valid_from, changed_by)
VALUES (:batch, :kind, :entity, :member, :into, :valid_from, app_user());
