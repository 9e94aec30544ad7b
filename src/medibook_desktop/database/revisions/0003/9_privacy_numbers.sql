CREATE TRIGGER patient_numbers_changed AFTER INSERT OR UPDATE OR DELETE ON patient_numbers FOR EACH ROW EXECUTE FUNCTION number_changed();
CREATE TRIGGER patient_numbers_are_kept BEFORE TRUNCATE ON patient_numbers FOR EACH STATEMENT EXECUTE FUNCTION rows_are_kept();
