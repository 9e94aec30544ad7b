-- Two more roles of staff: a doctor, who is one of `doctors`, and a reader.
ALTER TABLE staff DROP CONSTRAINT staff_role_check;
ALTER TABLE staff ADD CONSTRAINT staff_role_check
    CHECK (role IN ('medibook_receptionist', 'medibook_admin', 'medibook_doctor', 'medibook_reader'));
ALTER TABLE staff
    ADD COLUMN doctor_id bigint REFERENCES doctors,
    ADD COLUMN clinic_id bigint REFERENCES clinics,                       -- where the person works; null: everywhere
    ADD COLUMN expires_at timestamptz,                                    -- the end of the account; null: none
    ADD COLUMN must_change_password boolean NOT NULL DEFAULT false,       -- somebody else chose it
    ADD COLUMN password_changed_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN password_days integer CHECK (password_days BETWEEN 1 AND 3650),   -- how long a password lasts; null: for good
    ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD COLUMN updated_by text NOT NULL DEFAULT session_user,
    ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now(),
    ADD CONSTRAINT staff_doctors_are_doctors CHECK ((role = 'medibook_doctor') = (doctor_id IS NOT NULL));

-- Where somebody signed in, newest twenty a person: what he is told the next time. The whole history is in access_events.
CREATE TABLE sign_ins (
    username text NOT NULL,
    terminal text NOT NULL,
    at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    address  text NOT NULL DEFAULT '',
    PRIMARY KEY (username, terminal)
);

DROP FUNCTION IF EXISTS create_staff(text, text, text, text, text[]);
DROP FUNCTION IF EXISTS lock_staff(text, boolean);
DROP FUNCTION IF EXISTS set_staff_password(text, text);
