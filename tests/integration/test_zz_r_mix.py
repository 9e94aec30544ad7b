import collections, random, threading, time, json, psycopg
from medibook_desktop.database.engine import connection_string
from tests.helpers.bare_clinics import PASSWORD, RECEPTIONIST
FILE = "(SELECT jsonb_build_object('name','N','name_key','n','phone','','other_phone','','phone_digits','','email','','address','','language','','sex','','flags','[]'::jsonb,'is_active',true,'is_deceased',false))"
def test_mix(bare_clinic):
    bare_clinic.run("INSERT INTO wishes (request_id, clinic_id, patient_id) SELECT gen_random_uuid(), 1, i FROM generate_series(100,160) i")
    bare_clinic.run("UPDATE clinics SET zone = 'Etc/UTC'")
    bare_clinic.run("INSERT INTO appointment_slots (doctor_id, slot_time, minutes) SELECT d, date_trunc('hour', now()) + k*interval '5 minutes', 5 FROM generate_series(1,4) d, generate_series(0,20) k ON CONFLICT DO NOTHING")
    found = collections.Counter(); detail = []
    stop = time.monotonic() + 20
    def work(seed):
        r = random.Random(seed)
        c = psycopg.connect(connection_string(bare_clinic.database_url, username=RECEPTIONIST, password=PASSWORD), autocommit=True)
        with c:
            while time.monotonic() < stop:
                s, p, d, t = r.randint(1, 192), r.randint(1, 60), r.randint(1, 4), r.randint(1, 3)
                b = c.execute("SELECT id, version FROM bookings WHERE status IN ('held','booked','arrived') ORDER BY random() LIMIT 1").fetchone() or (0, 0)
                ops = {
                 'book': ("SELECT book_slot(gen_random_uuid(), %s, 1, %s, %s, p_strategy => 'pessimistic')", (s, p, t)),
                 'move': ("SELECT move_booking(gen_random_uuid(), %s, %s, %s, 1, 'pessimistic')", (b[0], b[1], s)),
                 'resize': ("SELECT resize_booking(gen_random_uuid(), %s, %s, %s)", (b[0], b[1], r.choice((15, 30, 45)))),
                 'cancel': ("SELECT cancel_booking(gen_random_uuid(), %s, %s, 'x')", (b[0], b[1])),
                 'block': ("SELECT block_time(gen_random_uuid(), %s, x, x + interval '90 minutes', 'm') FROM (SELECT slot_time AS x FROM appointment_slots WHERE id = %s) y", (d, s)),
                 'unblock': ("SELECT unblock_time(gen_random_uuid(), id) FROM (SELECT id FROM absences ORDER BY random() LIMIT 1) a", ()),
                 'offer': ("SELECT offer_slot(gen_random_uuid(), (SELECT id FROM wishes WHERE status = 'open' ORDER BY random() LIMIT 1), %s, 1, 10)", (s,)),
                 'settle': ("SELECT settle_offer(gen_random_uuid(), booking_id, %s) FROM (SELECT booking_id FROM offers WHERE outcome='open' ORDER BY random() LIMIT 1) o", (r.choice(('taken','declined')),)),
                 'expire': ("SELECT expire_offers('')", ()),
                 'walk_in': ("SELECT walk_in(gen_random_uuid(), %s, '{1,2,3,4}', NULL, %s)", (p, t)),
                 'series': ("SELECT book_series(gen_random_uuid(), 'r', %s, 1, NULL, current_date, '09:00', '', %s, 'pessimistic')", (p, json.dumps([{"planned_at": "2030-01-01T09:00Z", "slot_id": x, "slot_version": 1} for x in r.sample(range(1, 193), 3)]))),
                 'merge': ("SELECT merge_patients(gen_random_uuid(), a.id, a.version, b.id, b.version, "+FILE+") FROM patients a, patients b WHERE a.id=%s AND b.id=%s", (p, r.randint(1, 60))),
                 'split': ("SELECT undo_merge(gen_random_uuid(), (SELECT id FROM patients WHERE merged_into IS NOT NULL ORDER BY random() LIMIT 1))", ()),
                 'away': ("SELECT doctor_away(gen_random_uuid(), %s, x, x + interval '60 minutes', 'm') FROM (SELECT slot_time AS x FROM appointment_slots WHERE id = %s) y", (d, s)),
                }
                name = r.choices(list(ops), weights=[{'block':1,'away':1,'unblock':8,'cancel':6,'merge':1,'split':2}.get(k,4) for k in ops])[0]
                try:
                    c.execute(*ops[name]); found[name, 'ok'] += 1
                except psycopg.Error as e:
                    found[name, e.sqlstate] += 1
                    if not (e.sqlstate or '').startswith('MB') and len(detail) < 60: detail.append((name, e.sqlstate, str(e)[:700]))
    ts = [threading.Thread(target=work, args=(i,)) for i in range(8)]
    def aging():
        with psycopg.connect(bare_clinic.owner_url, autocommit=True) as o:
            while time.monotonic() < stop:
                o.execute("UPDATE offers SET made_at = made_at - interval '1 day', expires_at = expires_at - interval '1 day' WHERE outcome = 'open' AND random() < 0.3"); time.sleep(0.5)
    ts.append(threading.Thread(target=aging))
    [t.start() for t in ts]; [t.join() for t in ts]
    for k in sorted(found): print('MIX', k, found[k])
    seen=set()
    for dd in detail:
        k=(dd[0],dd[1])
        if k not in seen: seen.add(k); print('DET', dd)
    print('BROKEN', bare_clinic.broken())
