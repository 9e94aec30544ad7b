"""The waitlist: who waits for which time, and the offers that hold one."""
