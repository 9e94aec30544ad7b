"""Words, dates and times as a person reads them."""
