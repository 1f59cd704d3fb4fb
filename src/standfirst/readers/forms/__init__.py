"""The forms with which readers register, sign in and look after their account."""
