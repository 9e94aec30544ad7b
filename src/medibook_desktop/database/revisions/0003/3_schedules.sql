-- Hours of every n-th week: they hold in the week of anchor_week (a Monday) and every n weeks before and after it. Counting goes on
-- over every new year, so a year of 53 weeks changes nothing. Programs of revision 0002 take such hours for those of every week.
ALTER TABLE weekly_hours
    ADD COLUMN every_weeks smallint NOT NULL DEFAULT 1 CHECK (every_weeks BETWEEN 1 AND 26),
    ADD COLUMN anchor_week date CHECK (extract(isodow FROM anchor_week) = 1),
    ADD CONSTRAINT weekly_hours_anchored CHECK (every_weeks = 1 OR anchor_week IS NOT NULL);
