"""Lists to work through: visits to confirm, visits of a doctor who is away, visits that were squeezed in."""
