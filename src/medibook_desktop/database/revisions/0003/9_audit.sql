CREATE TRIGGER access_events_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON access_events
    FOR EACH STATEMENT EXECUTE FUNCTION rows_are_kept();
CREATE TRIGGER audit_seals_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seals
    FOR EACH STATEMENT EXECUTE FUNCTION rows_are_kept();
CREATE TRIGGER audit_seal_rows_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal_rows
    FOR EACH STATEMENT EXECUTE FUNCTION rows_are_kept();
CREATE TRIGGER audit_removals_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_removals
    FOR EACH STATEMENT EXECUTE FUNCTION rows_are_kept();
CREATE TRIGGER retention_rules_are_kept BEFORE DELETE OR TRUNCATE ON retention_rules
    FOR EACH STATEMENT EXECUTE FUNCTION rows_are_kept();

CREATE TRIGGER removal_follows_the_rule BEFORE INSERT ON audit_removals FOR EACH ROW EXECUTE FUNCTION removal_follows_the_rule();
CREATE TRIGGER audit_events_go_as_a_whole AFTER DELETE ON audit_events
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION rows_go_as_a_whole();
CREATE TRIGGER change_events_go_as_a_whole AFTER DELETE ON change_events
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION rows_go_as_a_whole();
CREATE TRIGGER access_events_go_as_a_whole AFTER DELETE ON access_events
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION rows_go_as_a_whole();
CREATE TRIGGER audit_seal_rows_go_as_a_whole AFTER DELETE ON audit_seal_rows
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION seal_rows_go_as_a_whole();

CREATE TRIGGER retention_rules_changed AFTER INSERT OR UPDATE ON retention_rules FOR EACH ROW EXECUTE FUNCTION row_changed();
CREATE TRIGGER audit_removals_changed AFTER INSERT ON audit_removals FOR EACH ROW EXECUTE FUNCTION row_changed();
