"""Values, rules and errors of a clinic's front desk; standard library only."""
