CREATE TRIGGER wishes_changed AFTER INSERT OR UPDATE ON wishes FOR EACH ROW EXECUTE FUNCTION row_changed();
CREATE TRIGGER offers_changed AFTER INSERT OR UPDATE ON offers FOR EACH ROW EXECUTE FUNCTION row_changed();
-- Its name stands before bookings_written in the alphabet: that one forgets what is being done.
CREATE TRIGGER booking_offer_follows AFTER UPDATE OF status ON bookings FOR EACH ROW
    WHEN (NEW.source = 'waitlist' AND OLD.status IS DISTINCT FROM NEW.status)
    EXECUTE FUNCTION offer_follows();
-- At the end of the transaction: offer_slot makes the booking first, the offer after it.
CREATE CONSTRAINT TRIGGER booking_offer_stands AFTER INSERT OR UPDATE OF status ON bookings
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.source = 'waitlist' AND NEW.status = 'held')
    EXECUTE FUNCTION offer_stands();
