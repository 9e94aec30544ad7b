def test_it(bare_clinic):
    c = bare_clinic
    print(c.run("SELECT refresh_reports()"))
    print(c.run("SELECT * FROM report_state"))
    print(c.run("SELECT doctor_id, day, bookable, m9 FROM report_days ORDER BY 1, 2"))
    print(c.run("SELECT * FROM report_numbers('{month,doctor}', '{visits,bookable,b9,m9}', current_date - 40, current_date + 40)"))
    print(c.run("SELECT * FROM report_numbers('{}', '{visits,bookable,b9,m9}', current_date - 400, current_date + 400)"))
    print(c.run("SELECT * FROM report_numbers('{day}', '{visits,bookable,b9,m9}', current_date - 400, current_date + 400)"))
