CREATE TRIGGER visit_stepped AFTER UPDATE OF status, doctor_id, during ON bookings FOR EACH ROW
    WHEN (OLD.status IS DISTINCT FROM NEW.status OR OLD.doctor_id <> NEW.doctor_id OR OLD.during <> NEW.during)
    EXECUTE FUNCTION visit_stepped();
CREATE TRIGGER walk_ins_changed AFTER INSERT OR UPDATE ON walk_ins FOR EACH ROW EXECUTE FUNCTION row_changed();
