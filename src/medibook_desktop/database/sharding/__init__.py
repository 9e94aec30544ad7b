"""One clinic on several databases: adding one, moving buckets between them, what is wrong with them."""
