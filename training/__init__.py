"""Makes the model that the signals ship: reads labelled sets, trains, calibrates, measures, writes the model card."""
