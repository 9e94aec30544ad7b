from tests.helpers.clinics import ClinicDatabase
from medibook_desktop.services.sign_in_throttle import SignInThrottle
from medibook_desktop.start.start_desktop import opener
from medibook_desktop.foundation.settings import Settings
from medibook_desktop.domain.errors import SignInFailed, SignInThrottled
import pytest, time

def test_it(clinic_database: ClinicDatabase) -> None:
    s = Settings(database_url=clinic_database.database_url, redis_url=clinic_database.redis_url, terminal_name="D1")
    o = opener(s, "D1")
    for n in range(6):
        t = time.perf_counter()
        session = o("anna", clinic_database.users["anna"].password)
        print("open", time.perf_counter() - t, session.sign_in)
        if n < 5: session.clinic.close()
    session.check_password(clinic_database.users["anna"].password)
    for n in range(4):
        with pytest.raises(SignInFailed):
            session.check_password("wrong")
    with pytest.raises(SignInThrottled) as e:
        session.check_password("wrong")
    print(e.value)
    with pytest.raises(SignInThrottled) as e:
        opener(s, "D2")("anna", "x")
    session.clinic.close()
