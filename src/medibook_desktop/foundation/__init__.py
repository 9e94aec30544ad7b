"""Settings, paths, logs, the clock, retrying and the embedded servers."""
