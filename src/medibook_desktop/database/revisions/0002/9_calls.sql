CREATE TRIGGER visit_calls_changed AFTER INSERT OR UPDATE ON visit_calls FOR EACH ROW EXECUTE FUNCTION row_changed();
