"""The house's side of readers' rights, in the CMS: find a reader, open the file, send the archive, start a deletion."""
