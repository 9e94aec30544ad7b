"""The front desk's jobs, one file each: which signal reaches which presenter, and the commands."""
