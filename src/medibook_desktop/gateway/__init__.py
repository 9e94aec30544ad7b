"""The HTTP door for partners and patients."""
