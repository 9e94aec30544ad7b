-- Counted by a trigger and not by the functions, so that writers who do not know of versions count too.
CREATE TRIGGER doctors_versioned BEFORE UPDATE ON doctors FOR EACH ROW EXECUTE FUNCTION directory_versioned();
CREATE TRIGGER rooms_versioned BEFORE UPDATE ON rooms FOR EACH ROW EXECUTE FUNCTION directory_versioned();
CREATE TRIGGER equipment_versioned BEFORE UPDATE ON equipment FOR EACH ROW EXECUTE FUNCTION directory_versioned();
CREATE TRIGGER visit_types_versioned BEFORE UPDATE ON visit_types FOR EACH ROW EXECUTE FUNCTION directory_versioned();
CREATE TRIGGER clinics_versioned BEFORE UPDATE ON clinics FOR EACH ROW EXECUTE FUNCTION directory_versioned();

CREATE TRIGGER doctors_changed AFTER INSERT OR UPDATE OR DELETE ON doctors FOR EACH ROW EXECUTE FUNCTION row_changed();
CREATE TRIGGER rooms_changed AFTER INSERT OR UPDATE OR DELETE ON rooms FOR EACH ROW EXECUTE FUNCTION row_changed();
CREATE TRIGGER equipment_changed AFTER INSERT OR UPDATE OR DELETE ON equipment FOR EACH ROW EXECUTE FUNCTION row_changed();
CREATE TRIGGER visit_types_changed AFTER INSERT OR UPDATE OR DELETE ON visit_types FOR EACH ROW EXECUTE FUNCTION row_changed();
CREATE TRIGGER clinics_changed AFTER INSERT OR UPDATE OR DELETE ON clinics FOR EACH ROW EXECUTE FUNCTION row_changed();
CREATE TRIGGER doctor_clinics_changed AFTER INSERT OR UPDATE OR DELETE ON doctor_clinics FOR EACH ROW EXECUTE FUNCTION row_changed();
