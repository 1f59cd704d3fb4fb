"""What readers agree to: an edition's privacy policy and standards in numbered versions, and who accepted which."""
