-- Registers a patient. The same request id answers with the same patient. Needs EXECUTE only: no role may INSERT directly.
CREATE OR REPLACE FUNCTION register_patient(
    p_request_id uuid, p_name text, p_name_key text, p_birth_date date, p_phone text, p_phone_digits text,
    p_email text, p_language text, p_sex text
) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    new_id bigint;
BEGIN
    PERFORM check_right('book');
    PERFORM set_config('medibook.doing', p_request_id || '|added|', true);
    INSERT INTO patients (name, name_key, birth_date, phone, phone_digits, email, language, sex, request_id)
    VALUES (p_name, p_name_key, p_birth_date, p_phone, p_phone_digits, p_email, p_language, p_sex, p_request_id)
    ON CONFLICT (request_id) DO NOTHING
    RETURNING id INTO new_id;
    IF new_id IS NULL THEN
        SELECT id INTO new_id FROM patients WHERE request_id = p_request_id;
    END IF;
    RETURN new_id;
END
$$;

-- Changes a patient's data. Answers the new version; refuses (MB010) whom it does not know and (MB013) an old version.
CREATE OR REPLACE FUNCTION update_patient(
    p_id bigint, p_version integer, p_name text, p_name_key text, p_birth_date date, p_phone text, p_phone_digits text,
    p_email text, p_language text, p_sex text, p_is_active boolean
) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    new_version integer;
BEGIN
    PERFORM check_right('book');
    PERFORM set_config('medibook.doing', '|saved|', true);
    UPDATE patients
    SET name = p_name, name_key = p_name_key, birth_date = p_birth_date, phone = p_phone,
        phone_digits = trim(p_phone_digits || ' ' || ltrim(other_phone, '+')),
        email = p_email, language = p_language, sex = p_sex, is_active = p_is_active,
        -- Programs of revision 0001 know open and closed files only.
        is_deceased = is_deceased AND NOT p_is_active, closed_on = CASE WHEN NOT p_is_active THEN closed_on END,
        version = version + 1
    WHERE id = p_id AND version = p_version AND merged_into IS NULL
    RETURNING version INTO new_version;
    IF new_version IS NULL THEN
        IF NOT EXISTS (SELECT FROM patients WHERE id = p_id) THEN
            PERFORM refuse('MB010', 'unknown_patient');
        END IF;
        PERFORM refuse('MB013', 'stale_patient');
    END IF;
    RETURN new_version;
END
$$;
GRANT EXECUTE ON FUNCTION register_patient(uuid, text, text, date, text, text, text, text, text)
    TO medibook_receptionist, medibook_admin, medibook_gateway;
GRANT EXECUTE ON FUNCTION
    update_patient(bigint, integer, text, text, date, text, text, text, text, text, boolean)
    TO medibook_receptionist, medibook_admin;
