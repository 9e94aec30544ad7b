-- Refuses with an SQLSTATE of the MB class and a JSON detail; the client turns both into its own error.
CREATE OR REPLACE FUNCTION refuse(p_code text, p_what text, p_detail jsonb DEFAULT '{}') RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = p_code, MESSAGE = p_what, DETAIL = p_detail::text;
END
$$;
