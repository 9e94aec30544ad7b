from tests.integration.test_report_numbers import *
def test_it(bare_clinic):
    from collections import Counter
    with signed_in(bare_clinic) as desk:
        s = Story(bare_clinic, desk, Random(3))
        seen = Counter()
        for a in list(dict.fromkeys(s.acts))*12:
            try: a(); seen[a.__name__, 'ok'] += 1
            except NothingThereError: seen[a.__name__, 'nothing'] += 1
            except psycopg.Error as e: seen[a.__name__, e.sqlstate] += 1
        print(seen)
        print(bare_clinic.run("SELECT status, source, count(*) FROM bookings GROUP BY 1,2"))
