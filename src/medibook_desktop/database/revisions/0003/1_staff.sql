-- Two more roles of staff: a doctor, who is one of `doctors`, and a reader.
ALTER TABLE staff DROP CONSTRAINT staff_role_check;
ALTER TABLE staff ADD CONSTRAINT staff_role_check
    CHECK (role IN ('medibook_receptionist', 'medibook_admin', 'medibook_doctor', 'medibook_reader'));
ALTER TABLE staff ADD COLUMN doctor_id bigint REFERENCES doctors;
