"""How an edition changes its policy: rehearsed on past comments, adopted with a reason, taken back."""
