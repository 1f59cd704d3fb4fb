"""What a person, or the policy, did to a comment or a reader; append-only."""
