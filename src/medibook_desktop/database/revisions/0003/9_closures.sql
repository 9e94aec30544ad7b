CREATE TRIGGER closures_changed AFTER INSERT OR UPDATE OR DELETE ON closures FOR EACH ROW EXECUTE FUNCTION row_changed();
CREATE TRIGGER worked_holidays_changed AFTER INSERT OR UPDATE OR DELETE ON worked_holidays
    FOR EACH ROW EXECUTE FUNCTION row_changed();
SELECT adopt_absences();
-- After what was there has been adopted: nothing of it is due.
CREATE TRIGGER weekly_hours_due AFTER INSERT OR UPDATE OR DELETE ON weekly_hours FOR EACH ROW EXECUTE FUNCTION hours_changed();
CREATE TRIGGER absences_due AFTER INSERT OR UPDATE OR DELETE ON absences FOR EACH ROW EXECUTE FUNCTION absences_due();
CREATE TRIGGER worked_holidays_due AFTER INSERT OR UPDATE OR DELETE ON worked_holidays
    FOR EACH ROW EXECUTE FUNCTION worked_holidays_due();
CREATE TRIGGER clinics_due AFTER UPDATE OF zone, country, subdivision ON clinics FOR EACH ROW
    WHEN ((OLD.zone, OLD.country, OLD.subdivision) IS DISTINCT FROM (NEW.zone, NEW.country, NEW.subdivision))
    EXECUTE FUNCTION places_due();
CREATE TRIGGER doctors_due AFTER UPDATE OF clinic_id, is_active ON doctors FOR EACH ROW
    WHEN ((OLD.clinic_id, OLD.is_active) IS DISTINCT FROM (NEW.clinic_id, NEW.is_active)) EXECUTE FUNCTION places_due();
