"""The background process: e-mails, SMS, reminders and clean-up."""
