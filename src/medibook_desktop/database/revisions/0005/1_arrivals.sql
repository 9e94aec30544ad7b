DO $$
BEGIN
    IF to_regclass('public.bucket_0') IS NOT NULL THEN
        CREATE SEQUENCE IF NOT EXISTS public.bucket_arrivals;
    END IF;
END
$$;
