"""One folder a screen: a passive screen and the presenter that decides."""
