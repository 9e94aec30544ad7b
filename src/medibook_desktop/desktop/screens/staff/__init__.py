"""Accounts: who may sign in, what each may do, and who is signed in where."""
