"""Fine-tunes the lower half of a multilingual encoder, which reads languages that no open set of labels covers."""
